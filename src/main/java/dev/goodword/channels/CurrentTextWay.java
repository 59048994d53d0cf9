package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.shared.SealBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Reads how texts go: what was set up on the page, else what the properties say. Each
 * text that leaves asks anew, so that every node knows of a change at once; pages ask
 * every few seconds.
 */
@Component
class CurrentTextWay implements TextWays {

	private static final Logger log = LoggerFactory.getLogger(CurrentTextWay.class);

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final TextProviderRepository providers;

	private final TextSettings settings;

	private final TextSeal seal;

	private final InstantSource clock;

	private volatile @Nullable Read last;

	CurrentTextWay(TextProviderRepository providers, TextSettings settings, TextSeal seal, InstantSource clock) {
		this.providers = providers;
		this.settings = settings;
		this.seal = seal;
		this.clock = clock;
	}

	@Override
	public TextNow known() {
		Instant now = this.clock.instant();
		Read read = this.last;
		if (read != null && read.isFresh(now)) {
			return read.found();
		}
		TextNow found = now();
		this.last = new Read(now, found);
		return found;
	}

	@Override
	public TextNow now() {
		TextProvider row = row();
		TextSetup setup = (row != null) ? row.setup() : null;
		boolean own = setup != null;
		boolean opens = !own || way(row).isPresent();
		return new TextNow(TextState.of(row, opens, this.settings.isConfigured()), !own,
				own ? setup : configured().map(TextWay::setup).orElse(null));
	}

	@Override
	public Optional<TextWay> open() {
		TextProvider row = row();
		Optional<TextWay> way = way(row);
		return way.filter((any) -> TextState.of(row, true, this.settings.isConfigured()) == TextState.ON);
	}

	/** The way a text would go, whether it may leave or not. */
	Optional<TextWay> way(@Nullable TextProvider row) {
		TextSetup setup = (row != null) ? row.setup() : null;
		if (row == null || setup == null) {
			return configured();
		}
		try {
			return this.seal.key(row).map((key) -> new TextWay(setup, key));
		}
		catch (SealBroken ex) {
			log.error("The key of the provider of texts cannot be opened: it has to be typed anew");
			return Optional.empty();
		}
	}

	/** What was known is looked up anew. */
	void forget() {
		this.last = null;
	}

	private Optional<TextWay> configured() {
		return this.settings.isConfigured() ? Optional.of(this.settings.way()) : Optional.empty();
	}

	private @Nullable TextProvider row() {
		return this.providers.findById(TextProvider.ONLY).orElse(null);
	}

	/** What was read, and when. */
	private record Read(Instant at, TextNow found) {

		boolean isFresh(Instant now) {
			return !now.isBefore(this.at) && now.isBefore(this.at.plus(FRESH));
		}

	}

}
