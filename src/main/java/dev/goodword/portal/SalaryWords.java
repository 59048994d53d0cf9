package dev.goodword.portal;

import java.math.BigDecimal;
import java.util.Locale;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.goodword.positions.Salary;
import dev.goodword.shared.LocaleTag;

/**
 * What a position pays, in words: amounts in the reader's way of writing figures, the
 * period and the number of months always said.
 */
final class SalaryWords {

	private static final int USUAL_MONTHS = 12;

	private SalaryWords() {
	}

	static String of(Salary salary, LocaleTag language, PageWords words) {
		String key = "portal.salary." + salary.period().name().toLowerCase(Locale.ROOT);
		String from = amount(salary.from(), salary.currency(), language);
		String to = amount(salary.to(), salary.currency(), language);
		String pay = (salary.from().compareTo(salary.to()) == 0) ? from
				: words.say(language, "portal.salary.range", from, to);
		boolean extra = salary.months() != USUAL_MONTHS && salary.period() != Salary.Period.HOUR;
		return extra ? words.say(language, key + ".months", pay, salary.months()) : words.say(language, key, pay);
	}

	private static String amount(BigDecimal amount, String currency, LocaleTag language) {
		ULocale locale = ULocale.forLanguageTag(language.value());
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		int digits = (amount.stripTrailingZeros().scale() > 0)
				? Currency.getInstance(currency).getDefaultFractionDigits() : 0;
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		return Currency.getInstance(currency).getName(locale, Currency.NARROW_SYMBOL_NAME, new boolean[1])
				+ format.format(amount);
	}

}
