package cn.gongbang.cases.events;

/** R-PII-2: what a family asked for about its personal data, and what was done. */
public sealed interface PrivacyEvent extends CaseEvent
        permits ProcessingRestricted, RestrictionLifted, ErasureOrdered, PersonalDataErased {}
