package cn.gongbang.standalone.acceptance.scopes;

import java.util.EnumSet;
import java.util.Set;

/**
 * One endpoint and whom it lets in.
 *
 * @param service the application that serves it
 * @param path with variables in braces, as the application knows it
 * @param query behind the path, with the same variables
 * @param open whom it lets in
 * @param ownOnly whom it answers from its own cases only
 * @param names whether what it shows of a case tells the case's id
 * @param knock what is sent for the door to open without anything happening
 * @param write a complete request, sent by those for whom it has to stay shut
 */
record Row(
        String service,
        String method,
        String path,
        String query,
        Set<Who> open,
        Set<Who> ownOnly,
        boolean names,
        Sent knock,
        Sent write) {

    static Row get(String service, String path, String query, Set<Who> open) {
        return new Row(service, "GET", path, query, open, Set.of(), false, Sent.NOTHING, Sent.NOTHING);
    }

    static Row write(String service, String method, String path, Set<Who> open, Sent knock, Sent write) {
        return new Row(service, method, path, "", open, Set.of(), false, knock, write);
    }

    Row naming() {
        return new Row(service, method, path, query, open, ownOnly, true, knock, write);
    }

    /** Those who are let in elsewhere get an answer here too, of their own cases. */
    Row ownOnlyFor(Set<Who> others) {
        return new Row(service, method, path, query, open, others, names, knock, write);
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether it is about one case, so that who may not learns nothing from a request that is wrong, either. */
    boolean aboutOneCase() {
        return path.contains("{id}") && path.startsWith("/api/cases") || path.contains("{caseId}");
    }

    Door door(Who who) {
        if (open.contains(who)) {
            return Door.OPEN;
        }
        if (ownOnly.contains(who)) {
            return Door.OWN_ONLY;
        }
        return who == Who.NOBODY ? Door.SIGN_IN : Door.SHUT;
    }

    String name() {
        return method + " " + path;
    }

    @SafeVarargs
    static Set<Who> all(Set<Who>... parts) {
        Set<Who> together = EnumSet.noneOf(Who.class);
        for (Set<Who> part : parts) {
            together.addAll(part);
        }
        return together;
    }
}
