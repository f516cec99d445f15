package cn.gongbang.cases.household;

import java.util.ArrayList;
import java.util.List;

/**
 * The campaigns a case belongs to, the one it was applied for first, each later one because the case was carried over to
 * it (续档).
 *
 * @param policy of the newest of them, by which the family is assessed
 */
public record Enrolment(List<String> campaigns, String policy) {

    public static Enrolment of(String campaign, String policy) {
        return new Enrolment(List.of(campaign), policy);
    }

    public String newest() {
        return campaigns.getLast();
    }

    public boolean includes(String campaign) {
        return campaigns.contains(campaign);
    }

    public Enrolment and(String campaign, String itsPolicy) {
        List<String> more = new ArrayList<>(campaigns);
        more.add(campaign);
        return new Enrolment(List.copyOf(more), itsPolicy);
    }
}
