package cn.gongbang.platform.listening;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method of an endpoint that reads a view: the answer shows everything Kafka held when the request came in, the
 * caller's own writes among it. A view that stays behind for long, in a rebuild for instance, is shown as it is.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CaughtUp {
    /** Name of the feed that keeps the view. */
    String value();
}
