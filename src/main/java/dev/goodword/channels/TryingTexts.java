package dev.goodword.channels;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.communication.MailWatch;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.SealBroken;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends test texts: marked before and settled after, never in a transaction, and not
 * twice.
 */
@Component
class TryingTexts implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(TryingTexts.class);

	private final TextProviderRepository providers;

	private final CurrentTextWay ways;

	private final TextSeal seal;

	private final TextWords words;

	private final TextChannel channel;

	private final MailWatch mail;

	private final Transactions transactions;

	private final InstantSource clock;

	TryingTexts(TextProviderRepository providers, CurrentTextWay ways, TextSeal seal, TextWords words,
			TextChannel channel, MailWatch mail, Transactions transactions, InstantSource clock) {
		this.providers = providers;
		this.ways = ways;
		this.seal = seal;
		this.words = words;
		this.channel = channel;
		this.mail = mail;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "text-trials";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.providers.findById(TextProvider.ONLY).map((row) -> row.trial().due());
	}

	@Override
	public int runDue() {
		boolean idle = nextDue().filter((due) -> !due.isAfter(this.clock.instant())).isEmpty();
		if (idle) {
			return 0;
		}
		boolean held = !this.mail.maySend();
		Optional<Taken> taken = this.transactions
			.alone(() -> this.providers.lock().flatMap((row) -> take(row, held, this.clock.instant())));
		taken.ifPresent((one) -> settle(one, this.channel.deliver(one.post())));
		return taken.isPresent() ? 1 : 0;
	}

	/** What is handed over now, and marked so; empty when it is not to leave. */
	private Optional<Taken> take(TextProvider row, boolean held, Instant now) {
		TextTrial trial = row.trial();
		if (trial.isLost(now)) {
			return end(row, Delivered.uncertain(0, "LOST"), now);
		}
		if (!trial.waits()) {
			return Optional.empty();
		}
		if (held || trial.isLate(now)) {
			return end(row, Delivered.failed(0, held ? "HELD" : "LATE"), now);
		}
		Optional<TextPost> post = post(row, trial);
		if (post.isEmpty()) {
			return end(row, Delivered.failed(0, "UNREADABLE"), now);
		}
		row.hand(now);
		this.providers.save(row);
		return Optional.of(new Taken(Objects.requireNonNull(trial.askedAt()), post.get()));
	}

	private Optional<TextPost> post(TextProvider row, TextTrial trial) {
		LocaleTag language = LocaleTag.spoken(Objects.requireNonNull(trial.language())).orElse(LocaleTag.EN);
		try {
			Optional<String> number = this.seal.number(trial);
			return this.ways.way(row).flatMap((way) -> number.map((to) -> this.words.trial(to, language, way)));
		}
		catch (SealBroken ex) {
			return Optional.empty();
		}
	}

	private Optional<Taken> end(TextProvider row, Delivered outcome, Instant now) {
		row.settle(outcome, now);
		this.providers.save(row);
		return Optional.empty();
	}

	/** Says nothing of settings that were changed meanwhile. */
	private void settle(Taken taken, Delivered outcome) {
		Instant now = this.clock.instant();
		this.transactions.alone(() -> {
			this.providers.lock()
				.filter((row) -> row.trial().isOpen() && taken.askedAt().equals(row.trial().askedAt()))
				.ifPresent((row) -> end(row, outcome, now));
			return taken;
		});
		log.info("Test text: {} with {}", outcome.kind(), outcome.code());
	}

	/** What is handed over, and when it was asked for. */
	private record Taken(Instant askedAt, TextPost post) {
	}

}
