package cn.gongbang.cases.automation;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.NewestParts;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Which union holds a case, as far as the automation has heard: what it looks through when a union is gone. */
@Component
class CasePlaces {
    private static final String PLACE = "place";
    private static final String UNION = "union";
    private static final String FIELD = PLACE + "." + UNION;
    private final MongoCollection<Document> places;

    CasePlaces(MongoDatabase views) {
        this.places = views.getCollection("case_places");
        places.createIndex(Indexes.ascending(FIELD));
    }

    /** One thing heard: after the fact of that sequence the union holds the case. */
    record Place(String caseId, UnionCode union, long sequence) {}

    void keep(List<Place> heard) {
        NewestParts newest = new NewestParts();
        heard.forEach(place -> newest.tell(
                place.caseId(),
                PLACE,
                place.sequence(),
                () -> new Document(UNION, place.union().value())));
        newest.writeTo(places);
    }

    /** Every union that holds a case. */
    List<UnionCode> unions() {
        List<UnionCode> unions = new ArrayList<>();
        places.distinct(FIELD, String.class).forEach(code -> unions.add(new UnionCode(code)));
        return unions;
    }

    /** The cases a union holds, in the order in which they were opened. */
    List<String> heldBy(UnionCode union) {
        List<String> cases = new ArrayList<>();
        places.find(Filters.eq(FIELD, union.value()))
                .projection(Projections.include("_id"))
                .sort(Indexes.ascending("_id"))
                .forEach(stored -> cases.add(stored.getString("_id")));
        return cases;
    }
}
