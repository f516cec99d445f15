/** Real PostgreSQL and Kafka and a MongoDB wire server inside this JVM or beside it, kept under a data folder. */
@NullMarked
package cn.gongbang.standalone.embedded;

import org.jspecify.annotations.NullMarked;
