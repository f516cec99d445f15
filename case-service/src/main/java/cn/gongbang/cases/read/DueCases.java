package cn.gongbang.cases.read;

import cn.gongbang.platform.progress.Progress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which cases have something that falls due by the passing of time and is not recorded yet, as the index knows them. */
@Component
public class DueCases {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NEXT_DUE = CaseIndex.field(CaseIndex.NEXT_DUE);
    private final MongoCollection<Document> cases;
    private final ObjectProvider<Progress> progress;

    DueCases(MongoDatabase views, ObjectProvider<Progress> progress) {
        this.cases = views.getCollection(CaseIndex.COLLECTION);
        this.progress = progress;
    }

    /**
     * Waits until the index shows everything that is stored.
     *
     * @throws IllegalStateException when it does not within ten seconds
     */
    public void catchUp() {
        if (!progress.getObject().awaitCaughtUp(CaseIndex.NAME, PATIENCE)) {
            throw new IllegalStateException("the index of cases stays behind");
        }
    }

    /** The first date on which something falls due. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(cases.find(Filters.gt(NEXT_DUE, ""))
                        .sort(Sorts.ascending(NEXT_DUE))
                        .first())
                .map(stored -> LocalDate.parse(CaseIndex.part(stored).getString(CaseIndex.NEXT_DUE)));
    }

    /** The cases in which something falls due on or before a date. */
    public List<String> dueBy(LocalDate date) {
        return cases.find(Filters.and(Filters.gt(NEXT_DUE, ""), Filters.lte(NEXT_DUE, date.toString())))
                .map(stored -> stored.getString("_id"))
                .into(new ArrayList<>());
    }
}
