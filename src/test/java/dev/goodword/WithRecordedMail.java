package dev.goodword;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * What needs {@link RecordingMail}; not there where a test wants the product's own mail.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "goodword.test.mail", havingValue = "recorded", matchIfMissing = true)
public @interface WithRecordedMail {

}
