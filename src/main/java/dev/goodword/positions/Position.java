package dev.goodword.positions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
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

/** What we hire for. Is born a draft and changes its status only by the verbs below. */
@Entity
@Table(name = "job_position")
class Position {

	/** How long the page of a closed position stays readable. */
	static final int READABLE_AFTER_CLOSING_DAYS = 90;

	@EmbeddedId
	private PositionId id;

	private String code;

	@Embedded
	private LocalizedText title;

	@Enumerated(EnumType.STRING)
	private PositionStatus status;

	private @Nullable String statusReason;

	private @Nullable String statusReasonZh;

	private @Nullable LocalDate reviewOn;

	private int pauses;

	private Instant statusSince;

	@Embedded
	private CompanyId company;

	@Embedded
	private DepartmentId department;

	@Embedded
	private SiteId site;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "owner_id"))
	private AccountId owner;

	@Embedded
	private CalendarId calendar;

	private String zone;

	private int openings;

	private boolean confidential;

	private boolean customerFacing;

	private @Nullable LocalDate closesOn;

	@Embedded
	private @Nullable StoredSalary salary;

	private String employment;

	private String workplace;

	private @Nullable Instant openedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Position() {
	}

	Position(PositionId id, NewPosition wanted, Instant now) {
		if (!wanted.code().matches("[a-z0-9]+(-[a-z0-9]+)*") || wanted.openings() < 1 || wanted.postings().isEmpty()) {
			throw new IllegalArgumentException("A position needs a code, an opening and a posting");
		}
		this.id = id;
		this.code = wanted.code();
		this.title = wanted.title();
		this.status = PositionStatus.DRAFT;
		this.statusSince = now;
		this.company = wanted.company();
		this.department = wanted.department();
		this.site = wanted.site();
		this.owner = wanted.owner();
		this.calendar = wanted.calendar();
		this.zone = wanted.zone().getId();
		this.openings = wanted.openings();
		this.confidential = wanted.confidential();
		this.customerFacing = wanted.customerFacing();
		this.closesOn = wanted.closesOn();
		this.salary = StoredSalary.of(wanted.salary());
		this.employment = wanted.employment();
		this.workplace = wanted.workplace();
	}

	PositionOpened open(Instant now) {
		if (this.status != PositionStatus.DRAFT && this.status != PositionStatus.PAUSED) {
			throw new PositionStatusConflict(this.status, PositionStatus.OPEN);
		}
		changeStatus(PositionStatus.OPEN, null, now);
		this.openedAt = (this.openedAt != null) ? this.openedAt : now;
		return new PositionOpened(this.id, now);
	}

	PositionPaused pause(Pause wanted, Instant now) {
		if (this.status != PositionStatus.OPEN) {
			throw new PositionStatusConflict(this.status, PositionStatus.PAUSED);
		}
		changeStatus(PositionStatus.PAUSED, wanted.reason().en(), now);
		this.statusReasonZh = wanted.reason().zhHans();
		this.reviewOn = wanted.reviewOn();
		this.pauses++;
		return new PositionPaused(this.id, wanted.reviewOn(), now);
	}

	/** How often it was paused. */
	int pauses() {
		return this.pauses;
	}

	/** The pause that lasts; null when none does. */
	@Nullable Pause pause() {
		return (this.status == PositionStatus.PAUSED && this.reviewOn != null && this.statusReason != null)
				? new Pause(new LocalizedText(this.statusReason,
						(this.statusReasonZh != null) ? this.statusReasonZh : this.statusReason), this.reviewOn)
				: null;
	}

	PositionClosed close(String reason, Instant now) {
		return close(new LocalizedText(reason, reason), now);
	}

	PositionClosed close(LocalizedText reason, Instant now) {
		if (this.status == PositionStatus.CLOSED) {
			throw new PositionStatusConflict(this.status, PositionStatus.CLOSED);
		}
		changeStatus(PositionStatus.CLOSED, reason.en(), now);
		this.statusReasonZh = reason.zhHans();
		return new PositionClosed(this.id, now);
	}

	/**
	 * Takes a closing back of which nobody was told.
	 * @param rest the pause it was in before; null when it was open
	 */
	PositionOpened reopen(@Nullable Pause rest, Instant now) {
		if (this.status != PositionStatus.CLOSED) {
			throw new PositionStatusConflict(this.status, PositionStatus.OPEN);
		}
		changeStatus((rest != null) ? PositionStatus.PAUSED : PositionStatus.OPEN,
				(rest != null) ? rest.reason().en() : null, now);
		this.statusReasonZh = (rest != null) ? rest.reason().zhHans() : null;
		this.reviewOn = (rest != null) ? rest.reviewOn() : null;
		return new PositionOpened(this.id, now);
	}

	/**
	 * Whether the public may read its page: never a draft nor a confidential one, one
	 * that was open and was closed for ninety days.
	 */
	boolean isPublic(Instant now) {
		if (this.confidential) {
			return false;
		}
		return switch (this.status) {
			case DRAFT -> false;
			case OPEN, PAUSED -> true;
			case CLOSED -> this.openedAt != null
					&& this.statusSince.plus(READABLE_AFTER_CLOSING_DAYS, ChronoUnit.DAYS).isAfter(now);
		};
	}

	/** Somebody else is responsible from now on. */
	void handTo(AccountId next) {
		this.owner = next;
	}

	private void changeStatus(PositionStatus to, @Nullable String reason, Instant now) {
		this.status = to;
		this.statusReason = reason;
		this.statusReasonZh = null;
		this.reviewOn = null;
		this.statusSince = now;
	}

	PositionId id() {
		return this.id;
	}

	@Nullable Salary salary() {
		return (this.salary != null) ? this.salary.salary() : null;
	}

	String employment() {
		return this.employment;
	}

	String workplace() {
		return this.workplace;
	}

	@Nullable String statusReasonZh() {
		return this.statusReasonZh;
	}

	@Nullable String statusReason() {
		return this.statusReason;
	}

	PositionSummary summary() {
		return new PositionSummary(this.id, this.code, this.title, this.status, this.company, this.department,
				this.site, this.owner, this.calendar, ZoneId.of(this.zone), this.confidential, this.closesOn,
				this.openedAt);
	}

}
