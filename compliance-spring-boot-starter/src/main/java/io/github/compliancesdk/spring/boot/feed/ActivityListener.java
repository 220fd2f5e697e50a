package io.github.compliancesdk.spring.boot.feed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.aot.hint.annotation.Reflective;

/**
 * Has a method of a bean called with the activities of the feed. The method returns
 * nothing and takes one of:
 * <ul>
 * <li>an {@link io.github.compliancesdk.activity.Activity}: called once for each;
 * <li>a {@link java.util.List} of them: called with those of a batch, never none;
 * <li>an {@link io.github.compliancesdk.feed.ActivityBatch}: called with whole batches,
 * also with those of records that cannot be decoded.
 * </ul>
 * A second parameter of type {@link io.github.compliancesdk.feed.ActivityBatch} tells the
 * first two what is late and which calls are our own.
 * <p>
 * The checkpoint moves when all listeners of a batch have returned. If one throws, the
 * batch comes again to all of them, and so it does after a crash: be idempotent by id, or
 * keep what you do in the transaction of the checkpoint.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Reflective
public @interface ActivityListener {

	/**
	 * Types of the activities to be called with. The feed reads the others all the same:
	 * {@code compliance.feed.activity-types} says what it reads.
	 * @return the types, none for all
	 */
	String[] types() default {};

}
