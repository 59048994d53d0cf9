package dev.goodword.promises.spans;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.spans.SpanChange.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Settings change what is promised from then on, and nothing that was told. */
@GoodwordTest
class PromiseSpansTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	PromiseSpans spans;

	@Autowired
	Promises promises;

	@Autowired
	Positions positions;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient database;

	private StaffMember head;

	private HiringFixture.Company company;

	private PositionId position;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void countsForPromisesMadeFromThenOnAndLeavesThoseToldBefore() {
		PromiseSummary before = applied();
		assertThat(before.toldDate()).isEqualTo(LocalDate.of(2026, 11, 30));
		this.spans.change(company(), Map.of(Span.FIRST_ANSWER, 2), 0, this.head);
		assertThat(this.promises.promise(before.id())).isEqualTo(before);
		assertThat(applied().toldDate()).isEqualTo(LocalDate.of(2026, 11, 26));
		this.spans.change(position(), Map.of(Span.FIRST_ANSWER, 6), 0, this.head);
		assertThat(applied().toldDate()).as("the position's own").isEqualTo(LocalDate.of(2026, 12, 2));
		assertThat(this.promises.promise(before.id())).isEqualTo(before);
		assertThat(this.promises.previewReceived(this.position, HiringFixture.SHANGHAI, "CN", before.madeAt()))
			.isEqualTo("2026-12-02");
	}

	@Test
	void remembersWithWhichDaysAPromiseWasMade() {
		PromiseSummary before = applied();
		this.spans.change(company(), Map.of(Span.FIRST_ANSWER, 1), 0, this.head);
		assertThat(this.database.sql("select team_days from promise where promise_id = ?")
			.param(dev.goodword.shared.Columns.bytes(before.id().value()))
			.query(Integer.class)
			.single()).isEqualTo(4);
	}

	@Test
	void keepsTheirHistoryAndWritesThemDown() {
		this.spans.change(company(), Map.of(Span.FIRST_ANSWER, 3, Span.OFFER, 1), 0, this.head);
		this.time.by(Duration.ofMinutes(1));
		Map<Span, Integer> back = new EnumMap<>(Span.class);
		back.put(Span.FIRST_ANSWER, null);
		this.spans.change(company(), back, 1, this.head);
		assertThat(this.spans.of(company()).own()).containsOnly(Map.entry(Span.OFFER, 1));
		assertThat(this.spans.version(company())).isEqualTo(2);
		assertThat(this.spans.history(company(), 9)).extracting(SpanChange::lines)
			.containsExactly(List.of(new Line(Span.FIRST_ANSWER, 3, null)),
					List.of(new Line(Span.FIRST_ANSWER, null, 3), new Line(Span.OFFER, null, 1)));
		assertThat(this.spans.history(company(), 9)).extracting(SpanChange::by).containsOnly(this.head.id());
		assertThat(this.database
			.sql("select details from audit_entry where action = 'promise-spans.changed'"
					+ " and subject_id = ? order by entry_no")
			.param(this.company.id().toString())
			.query(String.class)
			.list()).first().asString().contains("\"FIRST_ANSWER\":\"->3\"");
	}

	@Test
	void writesNothingDownWhenNothingIsDifferent() {
		assertThat(this.spans.change(company(), Map.of(), 0, this.head)).isFalse();
		this.spans.change(company(), Map.of(Span.OFFER, 3), 0, this.head);
		assertThat(this.spans.change(company(), Map.of(Span.OFFER, 3), 1, this.head)).isFalse();
		assertThat(this.spans.history(company(), 9)).hasSize(1);
	}

	@Test
	void refusesWhatGoesBeyondTheCap() {
		assertThatExceptionOfType(SpanBeyondCap.class)
			.isThrownBy(() -> this.spans.change(company(), Map.of(Span.AFTER_TALK, 5), 0, this.head));
		assertThatExceptionOfType(SpanBeyondCap.class)
			.isThrownBy(() -> this.spans.change(company(), Map.of(Span.AFTER_TALK, 0), 0, this.head));
		assertThat(this.spans.of(company()).own()).isEmpty();
	}

	@Test
	void refusesWhoeverLookedBeforeAColleagueChangedThem() {
		this.spans.change(company(), Map.of(Span.OFFER, 3), 0, this.head);
		assertThatExceptionOfType(SpansMoved.class)
			.isThrownBy(() -> this.spans.change(company(), Map.of(Span.AFTER_TALK, 1), 0, this.head));
		assertThat(this.spans.of(company()).of(Span.AFTER_TALK)).isEqualTo(2);
	}

	@Test
	void answersForManyPositionsAtOnce() {
		PositionId other = this.hiring.openPosition(this.company);
		this.spans.change(company(), Map.of(Span.OFFER, 1), 0, this.head);
		this.spans.change(position(), Map.of(Span.OFFER, 4), 0, this.head);
		Map<PositionId, Spans> all = this.spans
			.of(List.of(this.positions.summary(this.position), this.positions.summary(other)));
		assertThat(all.get(this.position).of(Span.OFFER)).isEqualTo(4);
		assertThat(all.get(other).of(Span.OFFER)).isEqualTo(1);
	}

	private PromiseSummary applied() {
		JobApplicationId id = this.hiring.apply(this.position, "Mia O'Neill").application();
		PromiseSummary promise = this.promises.active(id).orElseThrow();
		assertThat(promise.kind()).isEqualTo(PromiseKind.APPLICATION_RECEIVED);
		return promise;
	}

	private SpanScope company() {
		return SpanScope.of(this.company.id());
	}

	private SpanScope position() {
		return SpanScope.of(this.positions.summary(this.position));
	}

}
