package cn.gongbang.contracts.personal;

/** R-PII-2: an event recorded after keys were destroyed; whoever keeps earlier events of its case decoded forgets them. */
public interface Erasure {}
