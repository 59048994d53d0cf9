package dev.goodword;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import dev.goodword.communication.MailWatch;
import dev.goodword.shared.DueWork;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.convert.ConversionException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The worker's thread survives whatever a turn throws. */
@GoodwordTest
class MailLoopTests {

	@Autowired
	private MailWatch watch;

	@Test
	void turnsOnAfterAnError() {
		AtomicInteger turns = new AtomicInteger();
		MailLoop loop = new MailLoop(List.of(new Breaking(turns)), this.watch);
		loop.start();
		try {
			Awaitility.await().until(() -> turns.get() > 2);
		}
		finally {
			loop.stop();
			this.watch.crew().rest(false);
		}
		assertThat(this.watch.trouble()).isEmpty();
	}

	@Test
	void givesEachWorkerAThreadAndTakesItBack() {
		MailLoop loop = new MailLoop(List.of(), this.watch);
		loop.start();
		try {
			Awaitility.await()
				.until(() -> threads().containsAll(List.of("outbox", "outbox-2", "outbox-3", "outbox-4", "outbox-5")));
		}
		finally {
			loop.stop();
			this.watch.crew().rest(false);
		}
		Awaitility.await().until(() -> threads().isEmpty());
		assertThat(loop.isRunning()).isFalse();
	}

	@Test
	void letsNoApplicantWaitForMailToOurOwnPeople() {
		AtomicInteger turns = new AtomicInteger();
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		MailLoop loop = new MailLoop(List.of(new Part("staff-mail", () -> {
			begun.countDown();
			await(over);
		}), new Part("messages", turns::incrementAndGet)), this.watch);
		loop.start();
		try {
			assertThat(await(begun)).isTrue();
			int before = turns.get();
			Awaitility.await().until(() -> turns.get() > before + 1);
		}
		finally {
			over.countDown();
			loop.stop();
			this.watch.crew().rest(false);
		}
	}

	@Test
	void writesToOurOwnPeopleOnlyAfterTheFirstLookWhetherItMaySend() {
		AtomicInteger mails = new AtomicInteger();
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		MailLoop loop = new MailLoop(
				List.of(new Part("staff-mail", mails::incrementAndGet), new Part("messages", () -> {
					begun.countDown();
					await(over);
				})), this.watch);
		loop.start();
		try {
			assertThat(await(begun)).isTrue();
			assertThat(mails.get()).isZero();
			over.countDown();
			Awaitility.await().until(() -> mails.get() > 0);
		}
		finally {
			over.countDown();
			loop.stop();
			this.watch.crew().rest(false);
		}
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Set<String> threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.map(Thread::getName)
			.filter((name) -> name.startsWith("outbox"))
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvSource({ "on,true", "true,true", "'',true", "off,false", "false,false" })
	void isSwitchedByEitherSpelling(String typed, boolean wanted) {
		assertThat(registered(typed)).isEqualTo(wanted);
	}

	@Test
	void refusesToGuess() {
		assertThatExceptionOfType(ConversionException.class).isThrownBy(() -> registered("perhaps"));
	}

	private static boolean registered(String typed) {
		DefaultListableBeanFactory factory = new DefaultListableBeanFactory();
		MockEnvironment settings = new MockEnvironment().withProperty("goodword.mail.loop", typed);
		new AnnotatedBeanDefinitionReader(factory, settings).register(MailLoop.class);
		return factory.containsBeanDefinition("mailLoop");
	}

	/** Does this at every turn. */
	private record Part(String name, Runnable work) implements DueWork {

		@Override
		public Optional<Instant> nextDue() {
			return Optional.empty();
		}

		@Override
		public int runDue() {
			this.work.run();
			return 0;
		}

	}

	/** Runs out of memory at every turn. */
	private record Breaking(AtomicInteger turns) implements DueWork {

		@Override
		public String name() {
			return "messages";
		}

		@Override
		public Optional<Instant> nextDue() {
			return Optional.empty();
		}

		@Override
		public int runDue() {
			this.turns.incrementAndGet();
			throw new OutOfMemoryError("of a test");
		}

	}

}
