package dev.goodword.files;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong number is worse than none: doubtful ones are left out. */
class PhoneReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			+86 138 0013 8000                    | +86 138 0013 8000
			Tel: +44 20 7946 0018                | +44 20 7946 0018
			(+49) 30 901820                      | +49 30 901820
			Mobile 138-0013-8000                 | +86 138 0013 8000
			(212) 736-5000                       | +1 212-736-5000
			1-212-736-5000                       | +1 212-736-5000
			""")
	void readsNumbersAsTheyAreWrittenThere(String line, String number) {
		assertThat(PhoneReading.find(List.of(line), -1)).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "电话：13800138000, +86 138 0013 8000", "手机 138 0013 8000, +86 138 0013 8000",
			"联系方式：021-64458801, +86 21 6445 8801" })
	void readsChineseNumbersBesideChineseWords(String line, String number) {
		assertThat(PhoneReading.find(List.of("李雷", line), -1)).isEqualTo(number);
	}

	/** 020 is London and Guangzhou. */
	@ParameterizedTest
	@ValueSource(strings = { "QQ 13800138000", "微信 13800138000", "WeChat: 138 0013 8000", "Fax +44 20 7946 0018",
			"ISBN 978-3-16-148410-0", "DOI 10.1000/182", "2012-09-01 - 2016-06-30", "2126365000", "+2 (345) 678 9012",
			"123 4567", "020 7946 0018", "GPA 3.8/4.0 2015 2019" })
	void takesNoOtherNumberForOne(String line) {
		assertThat(PhoneReading.find(List.of(line), -1)).isNull();
	}

	@Test
	void believesALabelMoreThanTheOtherWordsOfItsLine() {
		assertThat(PhoneReading.find(List.of("Phone / WeChat: +86 138 0013 8000"), -1)).isEqualTo("+86 138 0013 8000");
	}

	@Test
	void looksNearTheTopAndNearTheAddressOnly() {
		assertThat(PhoneReading.find(at(14, "+44 20 7946 0018"), -1)).isEqualTo("+44 20 7946 0018");
		assertThat(PhoneReading.find(at(15, "+44 20 7946 0018"), -1)).isNull();
		assertThat(PhoneReading.find(at(40, "+44 20 7946 0018"), 46)).isEqualTo("+44 20 7946 0018");
		assertThat(PhoneReading.find(at(40, "+44 20 7946 0018"), 47)).isNull();
		assertThat(PhoneReading.find(at(40, "Phone +44 20 7946 0018"), -1)).isEqualTo("+44 20 7946 0018");
	}

	@Test
	void takesTheFirstOfSeveral() {
		assertThat(PhoneReading.find(List.of("+44 20 7946 0018", "+86 138 0013 8000"), -1))
			.isEqualTo("+44 20 7946 0018");
		assertThat(PhoneReading.find(List.of(), -1)).isNull();
	}

	private static List<String> at(int index, String line) {
		List<String> lines = new ArrayList<>(java.util.Collections.nCopies(60, "Something else"));
		lines.set(index, line);
		return lines;
	}

}
