package dev.goodword.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.goodword.GoodwordTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.TestPropertySource;

/**
 * A story in a browser against the whole product on a port of its own; test methods take a
 * {@link Stage}. Uploads wait until a file is read, however busy the machine is: the clock
 * stands still, so what is put off stays put off.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("journey")
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "goodword.files.upload-wait=60s")
@ExtendWith(Stage.Provider.class)
public @interface JourneyTest {

	/** Settings of this story; every new set costs a context of its own. */
	@AliasFor(annotation = GoodwordTest.class)
	String[] properties() default {};

}
