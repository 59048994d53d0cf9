package dev.goodword.channels;

import java.time.InstantSource;
import java.util.Map;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever runs the installation says by which provider texts go, tries it and switches
 * them on and off.
 */
@Service
@Transactional
public class ManagingTexts {

	private static final String SUBJECT = "text-provider";

	private final TextProviderRepository providers;

	private final CurrentTextWay ways;

	private final TextSeal seal;

	private final TextFigures figures;

	private final AuditLog audit;

	private final InstantSource clock;

	ManagingTexts(TextProviderRepository providers, CurrentTextWay ways, TextSeal seal, TextFigures figures,
			AuditLog audit, InstantSource clock) {
		this.providers = providers;
		this.ways = ways;
		this.seal = seal;
		this.figures = figures;
		this.audit = audit;
		this.clock = clock;
	}

	/** How things stand. */
	@Transactional(readOnly = true)
	public TextProviderSummary summary() {
		TextNow now = this.ways.now();
		@Nullable TextProvider row = this.providers.findById(TextProvider.ONLY).orElse(null);
		TextTrial trial = (row != null) ? row.trial() : TextTrial.NONE;
		return new TextProviderSummary(now.state(), now.byProperties(), now.setup(),
				new TextProviderSummary.Trial(trial.askedAt(), trial.kind(), trial.code(), trial.detail(), trial.at()),
				this.figures.waiting(this.clock.instant()), TextProvider.stamp(row));
	}

	/**
	 * Takes settings, which outrank the properties from now on. Unless only limits
	 * change, no text leaves until a test was taken and they are switched on.
	 * @throws TextProviderMoved when they were changed meanwhile, or the key there is
	 * would go to another address
	 */
	public void save(TextWish wish, StaffMember who) {
		TextProvider row = lock();
		String key = wish.key();
		if (!TextProvider.stamp(row).equals(wish.stamp()) || (key == null && !row.keepsKeyFor(wish.setup()))) {
			throw new TextProviderMoved();
		}
		row.setUp(wish.setup(), (key != null) ? this.seal.sealKey(key) : null);
		keep(row, who, "texts.changed", Map.of("host", wish.setup().host(), "key", (key != null) ? "new" : "kept"));
	}

	/**
	 * Has a worker send a test text to the person's own number, which is forgotten when
	 * it leaves.
	 * @param number with its country
	 * @return whether it will be sent; not when the last one was a moment ago
	 * @throws TextsUntried when there is nothing to try
	 */
	public boolean tryOut(String number, LocaleTag language, StaffMember who) {
		TextProvider row = lock();
		if (!this.ways.now().isKnown()) {
			throw new TextsUntried();
		}
		if (!row.trial().mayFollow(this.clock.instant())) {
			return false;
		}
		row.tryOut(this.seal.sealNumber(number), language, this.clock.instant());
		keep(row, who, "texts.tried", Map.of());
		return true;
	}

	/**
	 * Lets texts leave.
	 * @param seen the mark of the settings the person tried
	 * @param arrived whether the person says that the test text arrived on a phone
	 * @throws TextsUntried when there is nothing, or no test text was taken or arrived
	 * @throws TextProviderMoved when the settings are others by now: what arrived says
	 * nothing about them
	 */
	public void switchOn(@Nullable String seen, boolean arrived, StaffMember who) {
		TextProvider row = known();
		if (!TextProvider.stamp(row).equals(seen)) {
			throw new TextProviderMoved();
		}
		row.switchOn(arrived);
		keep(row, who, "texts.switched-on", Map.of("arrived", arrived ? "said" : "not asked"));
	}

	/**
	 * Lets none leave; what waits stays for as long as it is worth a text.
	 * @throws TextsUntried when there is nothing to switch off
	 */
	public void switchOff(StaffMember who) {
		TextProvider row = known();
		row.switchOff();
		keep(row, who, "texts.switched-off", Map.of());
	}

	/** Forgets what was set up here; the properties decide again. */
	public void remove(StaffMember who) {
		TextProvider row = lock();
		row.clear();
		keep(row, who, "texts.removed", Map.of());
	}

	private TextProvider known() {
		TextProvider row = lock();
		if (!this.ways.now().isKnown()) {
			throw new TextsUntried();
		}
		return row;
	}

	private TextProvider lock() {
		this.providers.begin();
		return this.providers.lock().orElseThrow();
	}

	private void keep(TextProvider row, StaffMember who, String act, Map<String, String> details) {
		this.providers.save(row);
		this.ways.forget();
		this.audit.record(who.id().value(), act, SUBJECT, String.valueOf(TextProvider.ONLY), details, null);
	}

}
