package cn.gongbang.standalone.acceptance.scopes;

import tools.jackson.databind.node.ObjectNode;

/** A family on file somewhere, and everything a request may name of it. */
record Family(Place place, String caseId, String number, ObjectNode application, String fileId, String importId) {

    String residentId() {
        return application.at("/people/0/residentId").asString();
    }

    /** The text with its variables filled in. */
    String in(String text) {
        return text.replace("{id}", text.startsWith("/api/cases/imports") ? importId : registered(text))
                .replace("{caseId}", caseId)
                .replace("{union}", place.union())
                .replace("{memberId}", "m1")
                .replace("{findings}", "x1")
                .replace("{objectionId}", "1")
                .replace("{fileId}", fileId)
                .replace("{week}", "2023-W06")
                .replace("{residentId}", residentId());
    }

    private String registered(String text) {
        if (text.startsWith("/api/policies")) {
            return "jianghai";
        }
        return text.startsWith("/api/campaigns") ? "2023" : caseId;
    }
}
