package cn.gongbang.documents.checklist;

import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.documents.dossier.MaterialChecklist;
import cn.gongbang.documents.dossier.Requirement;
import cn.gongbang.documents.events.FileAdded;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a case, in the words of the reader.
 *
 * @param complete whether every material the case itself must bring is there
 * @param missing numbers of the materials it lacks
 */
record DossierAnswer(
        String caseId,
        UnionCode union,
        long version,
        boolean complete,
        List<Integer> missing,
        List<MaterialAnswer> materials) {

    record MaterialAnswer(
            int number, String name, Requirement requirement, String why, boolean present, List<FileAnswer> files) {}

    /** @param current false for an earlier version that a later file has replaced */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileAnswer(
            String fileId,
            @Nullable String person,
            @Nullable Integer page,
            String name,
            String mediaType,
            long size,
            String sha256,
            int version,
            @Nullable String replaces,
            boolean current,
            String uploadedBy,
            Instant uploadedAt) {

        static FileAnswer of(MaterialChecklist.FileState state) {
            FileAdded file = state.file();
            return new FileAnswer(
                    file.fileId(),
                    file.place().person(),
                    file.place().page(),
                    file.name(),
                    file.content().mediaType(),
                    file.content().size(),
                    file.content().sha256(),
                    file.version(),
                    file.replaces(),
                    state.current(),
                    file.stamp().actor(),
                    file.stamp().recordedAt());
        }

        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }
}
