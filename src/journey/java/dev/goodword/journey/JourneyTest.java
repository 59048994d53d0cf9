package dev.goodword.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.goodword.GoodwordTest;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;

/**
 * A story in a browser against the whole product on a port of its own; test methods take a
 * {@link Stage}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Stage.Provider.class)
public @interface JourneyTest {

	/** Settings of this story; every new set costs a context of its own. */
	@AliasFor(annotation = GoodwordTest.class)
	String[] properties() default {};

}
