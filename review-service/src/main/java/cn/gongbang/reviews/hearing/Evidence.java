package cn.gongbang.reviews.hearing;

import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.Hearsay;
import cn.gongbang.reviews.requests.FieldChecks;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R-TRUE: photos named in a step are files in the dossier of the same case, of the material the step asks for. */
@Component
public class Evidence {
    /** Home photo and photo with the worker, of the 17 materials (domain.md §5). */
    public static final int HOME_AND_WORKER = 7;
    /** Photo of the notice board. */
    public static final int BOARD = 8;

    private final MongoCollection<Document> evidence;
    private final Hearsay hearsay;
    private final Feeds feeds;

    Evidence(MongoDatabase views, Hearsay hearsay, Feeds feeds) {
        this.evidence = views.getCollection(EvidenceFeed.COLLECTION);
        this.hearsay = hearsay;
        this.feeds = feeds;
    }

    public Check check(String caseId) {
        return new Check(caseId);
    }

    /** Collects what is wrong with the photos of one request. */
    public final class Check {
        private final String caseId;
        private final FieldChecks problems = new FieldChecks();

        private Check(String caseId) {
            this.caseId = caseId;
        }

        public Check photos(String pointer, List<String> fileIds, int material) {
            Map<String, Document> known = known(caseId, fileIds);
            for (int i = 0; i < fileIds.size(); i++) {
                if (!fits(known.get(fileIds.get(i)), material)) {
                    problems.wrong(pointer + "/" + i, "R-TRUE", "review.evidence." + material);
                }
            }
            return this;
        }

        /** @throws cn.gongbang.platform.problems.Refusal 422 naming every photo that does not fit */
        public void orRefuse() {
            problems.orRefuse();
        }

        private boolean fits(@Nullable Document file, int material) {
            return file != null && caseId.equals(file.getString("caseId")) && file.getInteger("material") == material;
        }
    }

    /** What is known of the files; young ones, and ones the feed has not come to yet, are waited for. */
    private Map<String, Document> known(String caseId, List<String> fileIds) {
        Map<String, Document> known = find(fileIds);
        if (known.size() < fileIds.size()) {
            hearsay.catchUp(feeds.named(EvidenceFeed.NAME), caseId);
            known = find(fileIds);
        }
        for (String fileId : fileIds) {
            if (!known.containsKey(fileId)
                    && hearsay.awaitYoung(fileId, () -> find(List.of(fileId)).size() == 1)) {
                known.putAll(find(List.of(fileId)));
            }
        }
        return known;
    }

    private Map<String, Document> find(List<String> fileIds) {
        Map<String, Document> found = new HashMap<>();
        evidence.find(Filters.in("_id", fileIds)).forEach(file -> found.put(file.getString("_id"), file));
        return found;
    }
}
