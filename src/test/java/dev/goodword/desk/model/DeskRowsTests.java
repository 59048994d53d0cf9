package dev.goodword.desk.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class DeskRowsTests {

	private static final Instant FAR = Instant.parse("2027-01-01T00:00:00Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	DeskRows rows;

	@Autowired
	MovableClock clock;

	private StaffMember recruiter;

	private PositionId position;

	@BeforeEach
	void open() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.position = this.hiring.openPosition(company);
	}

	@Test
	void holdsARowForEveryApplicationTogetherWithItsPromise() {
		JobApplicationId id = this.hiring.apply(this.position, "李小龙").application();

		assertThat(this.rows.row(id)).hasValueSatisfying((row) -> {
			assertThat(row.name()).isEqualTo("李小龙");
			assertThat(row.ball()).isEqualTo(Ball.US);
			assertThat(row.stage().kind()).isEqualTo(StageKind.NEW);
			assertThat(row.promise().teamDueAt()).isEqualTo("2026-11-27T10:00:00Z");
			assertThat(row.lastTouchAt()).isEqualTo(MovableClock.START);
			assertThat(row.readAt()).isNull();
		});
	}

	@Test
	void listsByTheNameOrderOfTheReader() {
		for (String name : List.of("张伟", "Zoe", "阿依努尔", "adam", "李小龙", "Émile")) {
			this.hiring.apply(this.position, name);
		}

		assertThat(names(RowOrder.By.NAME, LocaleTag.EN).subList(0, 3)).containsExactly("adam", "Émile", "Zoe");
		assertThat(names(RowOrder.By.NAME, LocaleTag.ZH_HANS)).containsSubsequence("阿依努尔", "李小龙", "张伟");
	}

	@Test
	void listsTheNearestPromiseFirstAndTurnsRound() {
		this.hiring.apply(this.position, "First");
		this.clock.moveBy(Duration.ofDays(2));
		this.hiring.apply(this.position, "Second");

		assertThat(names(RowOrder.By.PROMISE, LocaleTag.EN)).containsExactly("First", "Second");
		assertThat(this.rows.page(all(), new RowOrder(RowOrder.By.RECEIVED, true), LocaleTag.EN, 0, 10)
			.stream()
			.map(DeskRow::name)).containsExactly("Second", "First");
	}

	@Test
	void pagesWithoutOverlap() {
		for (int i = 0; i < 7; i++) {
			this.hiring.apply(this.position, "Person " + i);
		}

		List<DeskRow> first = this.rows.page(all(), RowOrder.BY_PROMISE, LocaleTag.EN, 0, 5);
		List<DeskRow> second = this.rows.page(all(), RowOrder.BY_PROMISE, LocaleTag.EN, 5, 5);

		assertThat(first).hasSize(5);
		assertThat(second).hasSize(2).noneMatch(first::contains);
		assertThat(this.rows.ids(all(), RowOrder.BY_PROMISE, LocaleTag.EN, 100)).hasSize(7);
	}

	@Test
	void countsViewsAndStages() {
		JobApplicationId read = this.hiring.apply(this.position, "Read").application();
		this.hiring.apply(this.position, "Unread");
		this.applications.recordRead(read, this.recruiter);

		Map<RowView, Integer> views = this.rows.overview(all()).views();

		assertThat(views).containsEntry(RowView.ALL, 2)
			.containsEntry(RowView.UNREAD, 1)
			.containsEntry(RowView.NEEDS_ME, 2)
			.containsEntry(RowView.ENDED, 0);
		RowFilter unread = new RowFilter(this.position, RowView.UNREAD, MovableClock.START, null, null);
		assertThat(this.rows.overview(unread).views()).containsEntry(RowView.NEEDS_ME, 0).containsEntry(RowView.ALL, 2);
		assertThat(this.rows.overview(all()).stages().values()).singleElement()
			.satisfies((stage) -> assertThat(stage.total()).isEqualTo(2));
		assertThat(this.rows.overview(unread).stages().values()).singleElement()
			.satisfies((stage) -> assertThat(stage.total()).isOne());
	}

	@Test
	void filtersByKindAndLanguage() {
		this.hiring.apply(this.position, "English");

		assertThat(this.rows.count(new RowFilter(this.position, RowView.ALL, FAR, StageKind.NEW, LocaleTag.EN)))
			.isOne();
		assertThat(this.rows.count(new RowFilter(this.position, RowView.ALL, FAR, StageKind.OFFER, null))).isZero();
		assertThat(this.rows.count(new RowFilter(this.position, RowView.ALL, FAR, null, LocaleTag.ZH_HANS))).isZero();
	}

	@Test
	void showsSomeCardsOfEachColumnAndMoreOfOne() {
		for (int i = 0; i < 5; i++) {
			this.hiring.apply(this.position, "Person " + i);
		}
		DeskRow any = this.rows.page(all(), RowOrder.BY_PROMISE, LocaleTag.EN, 0, 1).get(0);

		assertThat(this.rows.board(all(), RowOrder.BY_PROMISE, LocaleTag.EN, 2, null, 2)).hasSize(2);
		assertThat(this.rows.board(all(), RowOrder.BY_PROMISE, LocaleTag.EN, 2, any.stage().id(), 4)).hasSize(4);
	}

	@Test
	void answersNothingForNoPositions() {
		this.hiring.apply(this.position, "Somebody");

		assertThat(this.rows.duties(List.of(), FAR, 10)).isEmpty();
		assertThat(this.rows.health(List.of())).isEmpty();
		assertThat(this.rows.due(List.of(), FAR)).isEmpty();
	}

	private RowFilter all() {
		return new RowFilter(this.position, RowView.ALL, FAR, null, null);
	}

	private List<String> names(RowOrder.By by, LocaleTag reader) {
		return this.rows.page(all(), new RowOrder(by, false), reader, 0, 50).stream().map(DeskRow::name).toList();
	}

}
