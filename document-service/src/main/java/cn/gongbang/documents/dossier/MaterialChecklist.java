package cn.gongbang.documents.dossier;

import cn.gongbang.documents.events.FileAdded;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** domain.md §5: the 17 materials of a case in the order of the notice, each with its need, its reason and its files. */
public record MaterialChecklist(List<Entry> entries) {

    /**
     * @param members how many members of the family the reason speaks of; 0 when of none
     * @param files replaced ones included
     */
    public record Entry(Material material, Reason reason, long members, List<FileState> files) {
        public Requirement requirement() {
            return reason.requirement();
        }

        public boolean present() {
            return files.stream().anyMatch(FileState::current);
        }
    }

    /** @param current whether no later file has replaced it */
    public record FileState(FileAdded file, boolean current) {}

    public static MaterialChecklist of(CaseFacts facts, ReviewFacts review, DossierState dossier) {
        MaterialNeeds needs = new MaterialNeeds(facts, review);
        Set<FileAdded> current = new HashSet<>(dossier.current());
        return new MaterialChecklist(Arrays.stream(Material.values())
                .map(material -> {
                    MaterialNeeds.Need need = needs.of(material);
                    return new Entry(material, need.reason(), need.members(), filesOf(material, dossier, current));
                })
                .toList());
    }

    /** What a complete dossier still lacks; the summary table is a union's, not a case's, so no case lacks it. */
    public List<Material> missing() {
        return entries.stream()
                .filter(entry -> entry.requirement() == Requirement.REQUIRED && !entry.present())
                .filter(entry -> entry.reason() != Reason.ONE_PER_UNION)
                .map(Entry::material)
                .toList();
    }

    private static List<FileState> filesOf(Material material, DossierState dossier, Set<FileAdded> current) {
        return dossier.files().stream()
                .filter(file -> file.place().material() == material.number())
                .map(file -> new FileState(file, current.contains(file)))
                .toList();
    }
}
