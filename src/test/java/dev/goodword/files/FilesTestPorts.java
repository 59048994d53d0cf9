package dev.goodword.files;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.goodword.MovableClock;
import dev.goodword.SeededChance;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.WorkScheduler;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The module and what stands behind its ports in a test of it alone. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ Files.class, UploadReading.class, TextExtraction.class, DatabaseFileContents.class, FileTexts.class,
		HeldFiles.class })
class FilesTestPorts {

	@Bean
	FileSettings testFileSettings() {
		return FileSettingsFixture.with(FileSettingsFixture.child(Duration.ofSeconds(10), 200), Duration.ofSeconds(30));
	}

	@Bean
	ToldScanner scanner() {
		return new ToldScanner();
	}

	@Bean
	InstantSource clock() {
		return new MovableClock();
	}

	@Bean
	Chance chance() {
		return new SeededChance(7);
	}

	@Bean
	RecordedWork work() {
		return new RecordedWork(new ArrayList<>());
	}

	@Bean
	Transactions transactions(PlatformTransactionManager manager) {
		TransactionTemplate within = new TransactionTemplate(manager);
		TransactionTemplate alone = new TransactionTemplate(manager);
		alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return new Transactions() {

			@Override
			public <T> T within(Supplier<T> work) {
				return within.execute((status) -> work.get());
			}

			@Override
			public <T> T alone(Supplier<T> work) {
				return alone.execute((status) -> work.get());
			}

		};
	}

	/** Says what it is told to; nobody looks for viruses unless a test says so. */
	static class ToldScanner implements VirusScanner {

		private boolean present;

		private boolean away;

		private String choke = "";

		void set(boolean present, boolean away) {
			this.present = present;
			this.away = away;
			this.choke = "";
		}

		/** Is there, but gives no verdict on whatever holds these words. */
		void chokeOn(String words) {
			set(true, false);
			this.choke = words;
		}

		@Override
		public boolean isPresent() {
			return this.present;
		}

		@Override
		public boolean findsVirus(byte[] content) {
			String words = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
			if (this.away || (!this.choke.isEmpty() && words.contains(this.choke))) {
				throw new ScannerAway("told so");
			}
			return this.present && words.contains(ClamdStub.EICAR);
		}

	}

	/** Remembers what was asked for: subject and moment. */
	record RecordedWork(List<Map.Entry<String, Instant>> requests) implements WorkScheduler {

		@Override
		public void enqueue(String task, String subject, Instant notBefore) {
			this.requests.add(Map.entry(subject, notBefore));
		}

	}

}
