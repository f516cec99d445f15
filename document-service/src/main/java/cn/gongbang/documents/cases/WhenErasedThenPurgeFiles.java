package cn.gongbang.documents.cases;

import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.documents.files.FileStore;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.personal.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * R-PII-2: when a case's whole archive is erased its files go, though nobody could open them any more. While only some of
 * its people are erased, theirs stay as unreadable bytes.
 */
@Component
class WhenErasedThenPurgeFiles implements FeedHandler {
    static final String NAME = "erasures";
    private final FileStore files;
    private final JsonMapper json;

    WhenErasedThenPurgeFiles(FileStore files, Sealing sealing) {
        this.files = files;
        this.json = sealing.mapper();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES);
    }

    @Override
    public void handle(List<Heard> events) {
        events.stream()
                .filter(heard -> heard.type().equals(CaseFact.PERSONAL_DATA_ERASED.type()))
                .filter(this::isWhole)
                .map(Heard::subject)
                .forEach(this::purge);
    }

    private boolean isWhole(Heard erased) {
        return erased.data(CaseNews.class, json).snapshot().people().stream()
                .noneMatch(person -> person.residentId().isReadable());
    }

    private void purge(String caseId) {
        try {
            files.purge(caseId);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
