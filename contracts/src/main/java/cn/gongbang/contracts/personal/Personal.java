package cn.gongbang.contracts.personal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * R-PII-1: said of a person. Wherever it is stored, or told to another service, it is sealed with a key: the one of the
 * person the record is about ({@link PersonalOf}), else the one of the case's household. When the household's key is
 * destroyed (R-PII-2) its texts are empty, and its other components are absent, so they must be allowed to be.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
