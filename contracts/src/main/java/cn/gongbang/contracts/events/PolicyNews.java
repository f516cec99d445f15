package cn.gongbang.contracts.events;

import java.time.LocalTime;

/** Data of {@link RegistryFact#POLICY_PUBLISHED}: what other services need of a policy version. */
public record PolicyNews(String id, int version, LocalTime ledgerCutoff) {}
