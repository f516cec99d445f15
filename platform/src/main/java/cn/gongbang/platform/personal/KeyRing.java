package cn.gongbang.platform.personal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * R-PII-1: the keys personal data is sealed with; durable, and apart from the events. Names without a secret had one that
 * was destroyed (R-PII-2).
 */
public interface KeyRing {

    /** Every key ever made for the cases. */
    Map<KeyName, Optional<byte[]>> find(Set<String> cases);

    /** The named keys, made and kept for ever before this returns where there were none. */
    Map<KeyName, Optional<byte[]>> make(Set<KeyName> names);
}
