package dev.goodword.portal.surveying;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.accounts.Company;
import dev.goodword.portal.surveying.SurveyView.Question;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Beside a question about money stands what money is meant; its words are as given. */
@GoodwordTest
class AmountTests {

	private static final LocaleTag ENGLISH = LocaleTag.EN;

	@Autowired
	SurveyPages pages;

	@Test
	void saysInWhichCurrencyAmountsAreMeant() {
		Question english = question(Item.PAY, Currency.getInstance("CNY"), ENGLISH);
		assertThat(english.text()).isEqualTo("About how much did you pay yourself (travel, documents, unpaid leave)?");
		assertThat(english.hint()).isEqualTo("Amounts in Chinese Yuan (CNY).");
		assertThat(english.options().get(1).text()).isEqualTo("1 to 100");
		assertThat(question(Item.PAY, Currency.getInstance("CNY"), LocaleTag.ZH_HANS).hint())
			.isEqualTo("金额单位：人民币（CNY）。");
	}

	@Test
	void saysNothingWhereThereIsNothingToSay() {
		assertThat(question(Item.PAY, null, ENGLISH).hint()).isNull();
		assertThat(question(Item.HRS, Currency.getInstance("CNY"), ENGLISH).hint()).isNull();
	}

	@Test
	void knowsWhatPeoplePayWithWhereTheCompanyIs() {
		assertThat(in("CN").currency()).contains(Currency.getInstance("CNY"));
		assertThat(in("GB").currency()).contains(Currency.getInstance("GBP"));
		assertThat(in("AQ").currency()).as("nobody's").isEmpty();
		assertThat(in("??").currency()).isEmpty();
	}

	private Question question(Item item, @Nullable Currency currency, LocaleTag language) {
		Questionnaire page = new Questionnaire(Questionnaire.State.OPEN, new LocalizedText("Firm", "公司"), Touchpoint.T4,
				List.of(item), List.of(), false, LocalDate.EPOCH, currency);
		return this.pages.view("link", page, SurveyForm.of(Map.of()), List.of(), language).questions().get(0);
	}

	private static Company in(String country) {
		return new Company(new CompanyId(new UUID(1, 1)), new LocalizedText("Firm", "公司"), country, ZoneOffset.UTC,
				null);
	}

}
