package dev.goodword.positions;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class CareerSiteTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	CareerSite site;

	@Autowired
	Positions positions;

	@Autowired
	RunningPositions running;

	@Autowired
	MovableClock clock;

	@Test
	void showsOpenAndPausedPositionsOnly() {
		Company company = this.hiring.company();
		PositionId open = this.hiring.openPosition(company);
		PositionId paused = this.hiring.openPosition(company);
		this.running.pause(paused,
				new Pause(new LocalizedText("Waiting for the budget", "等待预算"), LocalDate.parse("2026-12-01")));
		PositionId closed = this.hiring.openPosition(company);
		this.running.close(closed, "Filled");
		PositionId draft = this.running.draft(this.hiring.position(company, false, Map.of(), null));
		PositionId secret = this.hiring.openPosition(company, true, Map.of());

		assertThat(published(new CareerFilter("", company.site(), null))).containsExactlyInAnyOrder(open, paused);
		assertThat(List.of(open, paused, closed, draft, secret)).map(this::isPublished)
			.containsExactly(true, true, true, false, false);
	}

	@Test
	void keepsTheTitlePageOfAClosedPositionForNinetyDays() {
		PositionId id = this.hiring.openPosition(this.hiring.company());
		this.running.close(id, "Filled");

		this.clock.moveBy(Duration.ofDays(90).minusNanos(1000));
		assertThat(this.site.published(code(id)))
			.hasValueSatisfying((page) -> assertThat(page.statusReason()).isEqualTo("Filled"));

		this.clock.moveBy(Duration.ofNanos(1000));
		assertThat(this.site.published(code(id))).isEmpty();
	}

	@Test
	void filtersByPlaceAndTeam() {
		Company company = this.hiring.company();
		Company sales = company.in(this.hiring.department(company));
		PositionId technical = this.hiring.openPosition(company);
		PositionId selling = this.hiring.openPosition(sales);

		assertThat(published(new CareerFilter("", company.site(), null))).containsExactly(technical, selling);
		assertThat(published(new CareerFilter("", null, sales.department()))).containsExactly(selling);
		assertThat(published(new CareerFilter("", this.hiring.company().site(), sales.department()))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'',true", "'  ',true", "BACKEND,true", "库存,true", "developer kafka,true", "stock leave,true",
			"developer nurse,false", "posting,false", "zhHans,false", "[,false", "%,false" })
	void findsTheWordsOfTitleAndPostingInBothLanguages(String words, boolean found) {
		Company company = this.hiring.company();
		this.hiring.openPosition(company);

		assertThat(published(new CareerFilter(words, company.site(), null))).hasSize(found ? 1 : 0);
	}

	@Test
	void showsPostingSalaryAndProcessAsTheyWereWritten() {
		Company company = this.hiring.company();
		NewPosition wanted = this.hiring.position(company, false, Map.of(), null);
		this.running.open(this.running.draft(wanted));

		PublishedPosition page = this.site.published(wanted.code()).orElseThrow();

		assertThat(page.summary().title()).isEqualTo(wanted.title());
		assertThat(page.postings()).containsExactlyInAnyOrderElementsOf(wanted.postings());
		assertThat(page.postingIn(LocaleTag.ZH_HANS).tasks()).containsExactly("负责库存服务");
		assertThat(page.postingIn(new LocaleTag("de"))).isEqualTo(page.postings().get(0));
		assertThat(page.salary()).usingRecursiveComparison()
			.withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
			.isEqualTo(wanted.salary());
		assertThat(page.stages()).extracting(PipelineStage::kind).containsExactlyInAnyOrder(StageKind.values());
		assertThat(page.employment()).isEqualTo("FULL_TIME");
		assertThat(page.workplace()).isEqualTo("HYBRID");
	}

	private Set<PositionId> published(CareerFilter filter) {
		return this.site.published(filter)
			.stream()
			.map((page) -> page.summary().id())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private boolean isPublished(PositionId id) {
		return this.site.published(code(id)).isPresent();
	}

	private String code(PositionId id) {
		return this.positions.summary(id).code();
	}

}
