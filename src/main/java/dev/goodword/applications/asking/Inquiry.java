package dev.goodword.applications.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.files.FileId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What one candidate was asked for, and what they answered. */
@Entity
@Table(name = "application_inquiry")
class Inquiry {

	@EmbeddedId
	private InquiryId id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	private CandidateId candidate;

	private @Nullable Integer live;

	@Enumerated(EnumType.STRING)
	private InquiryState state;

	@ElementCollection
	@CollectionTable(name = "inquiry_item", joinColumns = @JoinColumn(name = "inquiry_id"))
	private Set<InquiryItem> items;

	@ElementCollection
	@CollectionTable(name = "inquiry_file", joinColumns = @JoinColumn(name = "inquiry_id"))
	private Set<InquiryFile> files;

	private String reason;

	private int minutes;

	private LocalDate answerBy;

	private ZoneId answerZone;

	private boolean prolonged;

	@Column(name = "occasion_id")
	private UUID occasion;

	private Instant askedAt;

	private @Nullable Instant sealDueAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Inquiry() {
	}

	Inquiry(InquiryId id, ApplicationSummary application, Request request, LocalDate answerBy, ZoneId answerZone,
			UUID occasion, Instant now) {
		this.id = id;
		this.application = application.id();
		this.candidate = application.candidate();
		this.live = 1;
		this.state = InquiryState.OPEN;
		this.items = new HashSet<>();
		for (Request.Item item : request.items()) {
			this.items.add(new InquiryItem(this.items.size() + 1, item.words().strip(), item.fileWanted(), null, null));
		}
		this.files = new HashSet<>();
		this.reason = request.reason().strip();
		this.minutes = request.minutes();
		this.answerBy = answerBy;
		this.answerZone = answerZone;
		this.occasion = occasion;
		this.askedAt = now;
	}

	/** It stands elsewhere from now on. */
	void turn(InquiryAct act, UUID newOccasion) {
		this.state = act.leadsTo(this.state);
		this.live = this.state.isLive() ? Integer.valueOf(1) : null;
		this.occasion = newOccasion;
	}

	/**
	 * Their day is another one.
	 * @param byThemselves whether they gave themselves the time
	 */
	void prolong(LocalDate day, boolean byThemselves) {
		this.answerBy = day;
		this.prolonged |= byThemselves;
	}

	/** What they have typed so far, sealed, by the order of the things. */
	void typed(List<@Nullable String> texts) {
		each((item) -> item.typed((item.number() <= texts.size()) ? texts.get(item.number() - 1) : item.draft()));
	}

	/** What they typed and what lies ready is sent. */
	void send() {
		each(InquiryItem::sent);
		this.files = this.files.stream()
			.map((one) -> new InquiryFile(one.file(), one.place(), true))
			.collect(Collectors.toSet());
	}

	/** What they typed and answered before lies under their key as well from now on. */
	void sealed(UnaryOperator<@Nullable String> seal) {
		each((item) -> item.with(seal.apply(item.draft()), seal.apply(item.answer())));
		this.sealDueAt = null;
	}

	/** It could not be sealed now. */
	void sealLater(Instant next) {
		this.sealDueAt = next;
	}

	/** When words of earlier times are sealed; null when there are none. */
	@Nullable Instant sealDueAt() {
		return this.sealDueAt;
	}

	private void each(Function<InquiryItem, InquiryItem> change) {
		this.items = this.items.stream().map(change).collect(Collectors.toSet());
	}

	/** A file lies ready. */
	void add(FileId file) {
		List<InquiryFile> all = new ArrayList<>(this.files);
		int last = all.stream().mapToInt(InquiryFile::place).max().orElse(0);
		all.add(new InquiryFile(file, last + 1, false));
		this.files = new HashSet<>(all);
	}

	/** It lies ready no more; what was sent stays. */
	void remove(FileId file) {
		this.files = this.files.stream()
			.filter((one) -> one.sent() || !one.file().equals(file))
			.collect(Collectors.toSet());
	}

	InquiryId id() {
		return this.id;
	}

	JobApplicationId application() {
		return this.application;
	}

	/** Under whose key their words lie. */
	CandidateId candidate() {
		return this.candidate;
	}

	InquiryState state() {
		return this.state;
	}

	/** As it is kept: what they typed and answered is sealed. */
	InquirySummary summary() {
		return new InquirySummary(this.id, this.application, this.state, List.copyOf(this.items), this.reason,
				this.minutes, this.answerBy, this.answerZone, this.prolonged, List.copyOf(this.files), this.occasion);
	}

}
