package dev.goodword.complaints.improving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintCheck.Outcome;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something we change because people complained. */
@Entity
@Table(name = "improvement")
class Improvement {

	@EmbeddedId
	private ImprovementId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "company_id"))
	private CompanyId company;

	@Enumerated(EnumType.STRING)
	private @Nullable ComplaintCause cause;

	private String title;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "owner_id"))
	private AccountId owner;

	private LocalDate dueOn;

	private @Nullable LocalDate doneOn;

	private @Nullable LocalDate lookOn;

	private @Nullable LocalDate lookedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable Outcome checkOutcome;

	private @Nullable String checkNote;

	private @Nullable String saidEn;

	private @Nullable String changedEn;

	private @Nullable String saidZhHans;

	private @Nullable String changedZhHans;

	private @Nullable Instant publishedAt;

	private Instant createdAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Improvement() {
	}

	Improvement(ImprovementId id, CompanyId company, ImprovementPlan plan, Instant now) {
		this.id = id;
		this.company = company;
		this.cause = plan.cause();
		this.title = plan.title();
		this.owner = plan.owner();
		this.dueOn = plan.due();
		this.createdAt = now;
	}

	/**
	 * It is done.
	 * @param look when somebody looks whether it works
	 */
	void done(LocalDate on, LocalDate look) {
		this.doneOn = on;
		this.lookOn = look;
	}

	/**
	 * Somebody looked whether it works.
	 * @param again when somebody looks again; null for never
	 */
	void check(Outcome outcome, String note, LocalDate on, @Nullable LocalDate again) {
		this.checkOutcome = outcome;
		this.checkNote = note;
		this.lookedOn = on;
		if (again != null) {
			this.lookOn = again;
		}
	}

	/** Everybody reads it from now on. */
	void publish(PublicChange words, Instant now) {
		this.saidEn = words.said().in(LocaleTag.EN);
		this.changedEn = words.changed().in(LocaleTag.EN);
		this.saidZhHans = words.said().in(LocaleTag.ZH_HANS);
		this.changedZhHans = words.changed().in(LocaleTag.ZH_HANS);
		this.publishedAt = now;
	}

	/** Nobody reads it any more; the words stay. */
	void withdraw() {
		this.publishedAt = null;
	}

	CompanyId company() {
		return this.company;
	}

	ImprovementSummary summary() {
		return new ImprovementSummary(this.id, new ImprovementPlan(this.title, this.cause, this.owner, this.dueOn),
				this.doneOn, new ImprovementCheck(this.lookOn, this.lookedOn, this.checkOutcome,
						Objects.requireNonNullElse(this.checkNote, "")),
				words(), this.publishedAt);
	}

	private @Nullable PublicChange words() {
		return (this.saidEn != null && this.changedEn != null && this.saidZhHans != null && this.changedZhHans != null)
				? new PublicChange(new LocalizedText(this.saidEn, this.saidZhHans),
						new LocalizedText(this.changedEn, this.changedZhHans))
				: null;
	}

}
