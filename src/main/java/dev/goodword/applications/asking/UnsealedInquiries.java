package dev.goodword.applications.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Seals what was answered before answers lay under a key, some at a time, until nothing
 * is left to do. Words of people who were erased meanwhile go.
 */
@Component
class UnsealedInquiries implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(UnsealedInquiries.class);

	private static final Limit AT_ONCE = Limit.of(50);

	private static final Duration AGAIN = Duration.ofHours(1);

	private final InquiryRepository inquiries;

	private final InquiryEntryRepository entries;

	private final InquirySeal seal;

	private final Applications applications;

	private final Transactions transactions;

	private final InstantSource clock;

	UnsealedInquiries(InquiryRepository inquiries, InquiryEntryRepository entries, InquirySeal seal,
			Applications applications, Transactions transactions, InstantSource clock) {
		this.inquiries = inquiries;
		this.entries = entries;
		this.seal = seal;
		this.applications = applications;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inquiry-seals";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.inquiries.findFirstBySealDueAtIsNotNullOrderBySealDueAt()
			.flatMap((inquiry) -> Optional.ofNullable(inquiry.sealDueAt())));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<Due> due = this.transactions
			.within(() -> this.inquiries.findBySealDueAtLessThanEqualOrderBySealDueAt(now, AT_ONCE)
				.stream()
				.map((inquiry) -> new Due(inquiry.id(), inquiry.application()))
				.toList());
		return (int) due.stream().filter((one) -> succeeds(one, now)).count();
	}

	/** One that cannot be sealed keeps no other from it; it is tried again. */
	private boolean succeeds(Due one, Instant now) {
		try {
			this.transactions.alone(() -> seal(one));
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Answers of inquiry {} could not be sealed: {}", one.inquiry(), ex.getClass().getName());
			postpone(one, now.plus(AGAIN));
			return false;
		}
	}

	private void postpone(Due one, Instant next) {
		try {
			this.transactions.alone(() -> later(one, next));
		}
		catch (RuntimeException ex) {
			log.error("Nor could inquiry {} be put off: {}", one.inquiry(), ex.getClass().getName());
		}
	}

	private Due seal(Due one) {
		this.applications.lockedSummary(one.application());
		this.inquiries.findById(one.inquiry()).ifPresent((inquiry) -> {
			UnaryOperator<@Nullable String> under = (words) -> this.seal.sealLate(inquiry.candidate(), words);
			this.entries.findByApplicationOrderByAt(one.application())
				.stream()
				.filter((entry) -> entry.inquiry().equals(one.inquiry()))
				.forEach((entry) -> {
					entry.sealed(under);
					this.entries.save(entry);
				});
			inquiry.sealed(under);
			this.inquiries.saveAndFlush(inquiry);
		});
		return one;
	}

	private Due later(Due one, Instant next) {
		this.applications.lockedSummary(one.application());
		this.inquiries.findById(one.inquiry()).ifPresent((inquiry) -> {
			inquiry.sealLater(next);
			this.inquiries.saveAndFlush(inquiry);
		});
		return one;
	}

	/** One with words of earlier times. */
	private record Due(InquiryId inquiry, JobApplicationId application) {
	}

}
