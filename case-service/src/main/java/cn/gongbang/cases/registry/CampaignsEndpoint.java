package cn.gongbang.cases.registry;

import cn.gongbang.cases.registry.RegistryCommands.SetCampaign;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.publishing.PublishedPositions;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.web.Page;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Survey campaigns with their deadlines (R-FLOW-10). A campaign may be set anew while it runs; a case keeps the terms of
 * the day it was applied for, so another deadline holds for the applications after it.
 */
@RestController
class CampaignsEndpoint {
    private static final UnionCode UNREAD = new UnionCode("unread");
    private static final int LONGEST = 100;
    /** How long an answer waits until the list of campaigns can hear of it. */
    private static final Duration ANNOUNCING = Duration.ofSeconds(2);

    private final Registry registry;
    private final Commands commands;
    private final Writes writes;
    private final CampaignList campaigns;
    private final PublishedPositions positions;

    CampaignsEndpoint(
            Registry registry, Commands commands, Writes writes, CampaignList campaigns, PublishedPositions positions) {
        this.positions = positions;
        this.registry = registry;
        this.commands = commands;
        this.writes = writes;
        this.campaigns = campaigns;
    }

    record Form(
            @Nullable String id,
            @Nullable String name,
            @Nullable String opensOn,
            @Nullable String deadline,
            @Nullable String policy,
            @Nullable String scope) {}

    @PutMapping("/api/campaigns/{id}")
    ResponseEntity<CampaignNews> set(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        CaseRights.SET_REGISTRY.requireRole(caller);
        Checks checks = new Checks();
        checks.require(form.id() == null || form.id().equals(id), "/id", "ID", "registry.idMismatch");
        LocalDate opensOn = checks.requiredDate("/opensOn", form.opensOn());
        LocalDate deadline = checks.requiredDate("/deadline", form.deadline());
        checks.require(!deadline.isBefore(opensOn), "/deadline", "R-FLOW-10", "registry.deadline");
        String policy = checks.text("/policy", form.policy(), LONGEST);
        checks.require(registry.policy(policy).isPresent(), "/policy", "UNKNOWN", "registry.policy");
        UnionCode scope = checks.required("/scope", form.scope(), UnionCode::new, UNREAD, "UNKNOWN", "cases.union");
        checks.require(registry.union(scope).isPresent(), "/scope", "UNKNOWN", "cases.union");
        CampaignNews campaign =
                new CampaignNews(id, checks.text("/name", form.name(), LONGEST), opensOn, deadline, policy, scope);
        checks.orThrow();
        long version = commands.<Long>send(
                new SetCampaign(campaign, writes.stamp(caller, request, form), Writes.expectedVersion(request)));
        positions.await(RegistryIds.campaign(id), registry.sequenceOfCampaign(id), ANNOUNCING);
        return Writes.answer(version, campaign);
    }

    /** The campaign that opened last first. */
    @GetMapping("/api/campaigns")
    @CaughtUp(CampaignList.FEED)
    Page<CampaignNews> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size, Caller caller) {
        CaseRights.READ_REGISTRY.requireRole(caller);
        return Page.of(campaigns.all(), page, size);
    }

    @GetMapping("/api/campaigns/{id}")
    ResponseEntity<CampaignNews> get(@PathVariable String id, Caller caller) {
        CaseRights.READ_REGISTRY.requireRole(caller);
        long version = registry.versionOfCampaign(id);
        return Writes.answer(version, registry.campaign(id).orElseThrow(() -> Refusal.unknown("registry.campaign")));
    }
}
