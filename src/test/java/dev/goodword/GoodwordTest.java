package dev.goodword;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.goodword.auditor.SilenceFixture;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.portal.PageReader;
import dev.goodword.portal.tracking.Mailbox;
import dev.goodword.surveys.SurveyFixture;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test with the whole product, on an empty database of its own (H2, or MySQL when the
 * environment names a server), with {@link MovableClock}, {@link SeededChance} and
 * {@link RecordingMail} behind the ports, {@link PassingTime} to let time pass and
 * {@link HiringFixture} to begin with. The clock is set back and the mailbox emptied
 * before each test; rows stay within a class and are taken out between classes, which
 * share contexts. All fixtures and browsers are there for every test: one that imports
 * its own pays for a context of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("mysql")
@SpringBootTest
@AutoConfigureMockMvc
@Import({ TestPorts.class, HiringFixture.class, DeskBrowser.class, PageReader.class, Mailbox.class, SurveyFixture.class,
		SilenceFixture.class, CountedStatements.class })
@TestExecutionListeners(listeners = TestPorts.Reset.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface GoodwordTest {

	/** Whether a real server is started; pages in a browser need one. */
	@AliasFor(annotation = SpringBootTest.class)
	WebEnvironment webEnvironment() default WebEnvironment.MOCK;

	/** Settings of this test; every new set costs a context of its own. */
	@AliasFor(annotation = SpringBootTest.class)
	String[] properties() default {};

}
