package dev.goodword.portal;

import java.math.BigDecimal;
import java.util.UUID;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import dev.goodword.positions.CareerFilter;
import dev.goodword.positions.Salary;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a position pays and what a visitor looks for, in words. */
class SalaryWordsTests {

	private final PageWords words = PortalWords.words();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					25000 | 40000 | CNY | MONTH | 14 | ¥25,000 to ¥40,000 a month, paid 14 times a year | 月薪¥25,000–¥40,000，每年14薪
					25000 | 25000 | CNY | MONTH | 12 | ¥25,000 a month                                  | 月薪¥25,000
					31000 | 36000 | GBP | YEAR  | 12 | £31,000 to £36,000 a year                        | 年薪£31,000–£36,000
					31000 | 31000 | GBP | YEAR  | 13 | £31,000 a year, paid in 13 parts                 | 年薪£31,000，分13次发放
					12.50 | 14    | GBP | HOUR  | 13 | £12.50 to £14 an hour                            | 时薪£12.50–£14
					0     | 0     | EUR | HOUR  | 12 | €0 an hour                                       | 时薪€0
					""")
	void saysThePeriodAndTheNumberOfMonths(BigDecimal from, BigDecimal to, String currency, Salary.Period period,
			int months, String english, String chinese) {
		Salary salary = new Salary(from, to, currency, period, months);
		assertThat(SalaryWords.of(salary, LocaleTag.EN, this.words)).isEqualTo(english);
		assertThat(SalaryWords.of(salary, LocaleTag.ZH_HANS, this.words)).isEqualTo(chinese);
	}

	@ParameterizedTest
	@CsvSource({ "-1, 5, 12", "5, 4, 12", "5, 6, 0" })
	void aRangeRunsUpwardsFromNothing(BigDecimal from, BigDecimal to, int months) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Salary(from, to, "CNY", Salary.Period.MONTH, months));
	}

	@Test
	void looksForWordsPlaceAndTeam() {
		UUID id = new UUID(3, 3);
		CareerSearch search = new CareerSearch(" baker ", id.toString(), id.toString());
		assertThat(search.filter()).isEqualTo(new CareerFilter("baker", new SiteId(id), new DepartmentId(id)));
		assertThat(search.isNarrow()).isTrue();
		assertThat(search.wider()).isEqualTo(new CareerFilter("", new SiteId(id), new DepartmentId(id)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Shanghai", "1-2-x", "' or 1=1" })
	void doesNotLookForWhatItCannotRead(String place) {
		assertThat(new CareerSearch(null, place, place).filter()).isEqualTo(CareerFilter.ALL);
		assertThat(new CareerSearch("", place, null).isNarrow()).isFalse();
	}

	@Test
	void looksForEverythingWhenWordsWereAllThatWasAsked() {
		assertThat(CareerSearch.ALL.isNarrow()).isFalse();
		assertThat(CareerSearch.ALL.wider()).isEqualTo(CareerFilter.ALL);
		assertThat(new CareerSearch("x".repeat(900), "", "").q()).hasSize(200);
	}

}
