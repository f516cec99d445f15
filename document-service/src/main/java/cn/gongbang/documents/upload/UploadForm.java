package cn.gongbang.documents.upload;

import cn.gongbang.documents.dossier.Material;
import cn.gongbang.documents.events.Place;
import cn.gongbang.platform.problems.FieldProblem;
import cn.gongbang.platform.problems.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The fields of an upload, checked together so that one answer names everything that is wrong. */
record UploadForm(MultipartFile file, Place place) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** @throws Refusal 422 naming each bad field */
    static UploadForm of(MultipartHttpServletRequest request, Predicate<String> isMember) {
        List<FieldProblem> problems = new ArrayList<>();
        MultipartFile file = file(request.getFiles("file"), problems);
        Optional<Integer> material = number(request.getParameter("material"))
                .filter(number -> Material.numbered(number).isPresent());
        if (material.isEmpty()) {
            problems.add(FieldProblem.of("/material", "MATERIAL", "problem.material"));
        }
        String person = blankToNull(request.getParameter("person"));
        if (person != null && !isMember.test(person)) {
            problems.add(FieldProblem.of("/person", "PERSON", "problem.person"));
        }
        String page = blankToNull(request.getParameter("page"));
        if (page != null && number(page).isEmpty()) {
            problems.add(FieldProblem.of("/page", "FORMAT", "problem.page"));
        }
        if (file == null || material.isEmpty() || !problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new UploadForm(
                file, new Place(material.get(), person, number(page).orElse(null)));
    }

    private static @Nullable MultipartFile file(List<MultipartFile> files, List<FieldProblem> problems) {
        if (files.isEmpty()) {
            problems.add(FieldProblem.of("/file", "REQUIRED", "problem.field.required"));
            return null;
        }
        if (files.size() > 1) {
            problems.add(FieldProblem.of("/file", "SINGLE", "problem.file.single"));
        }
        if (files.getFirst().isEmpty()) {
            problems.add(FieldProblem.of("/file", "EMPTY", "problem.file.empty"));
        }
        return files.getFirst();
    }

    private static Optional<Integer> number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
