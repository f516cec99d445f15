/** Writes docs/events.md: what is stored and what is told over Kafka, from the classes and their Javadoc. */
@NullMarked
package cn.gongbang.eventkit.catalogue;

import org.jspecify.annotations.NullMarked;
