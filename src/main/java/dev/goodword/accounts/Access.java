package dev.goodword.accounts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for whom a controller method is. A method without it answers nobody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

	/** For whom the address is. */
	Audience value();

	/**
	 * What {@link Audience#STAFF} must be allowed at all, each of them. That this person
	 * may do it to this very thing is checked where the thing is read.
	 */
	Permission[] permission() default {};

	/**
	 * Whether the page is the same for everybody, holds no form, and may be kept by
	 * caches. Only for {@link Audience#PUBLIC}; the method sets its own
	 * {@code Cache-Control}.
	 */
	boolean shared() default false;

}
