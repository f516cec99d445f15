package cn.gongbang.platform.publishing;

import cn.gongbang.contracts.events.IntegrationEvent;

/** An integration event on its way to a topic; the record's key is the event's subject. */
public record Announcement(String topic, IntegrationEvent<?> event) {}
