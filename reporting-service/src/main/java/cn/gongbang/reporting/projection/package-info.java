/** Builds the views in MongoDB from what is heard on Kafka; every view can be dropped and built again. */
@NullMarked
package cn.gongbang.reporting.projection;

import org.jspecify.annotations.NullMarked;
