package dev.goodword.candidates;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumbersTests {

	private final PhoneNumbers phones = new PhoneNumbers();

	@ParameterizedTest
	@CsvSource(textBlock = """
			138 0013 8000,      CN, +8613800138000
			+86-138-0013-8000,  GB, +8613800138000
			(021) 6445 8801,    CN, +862164458801
			020 7946 0018,      GB, +442079460018
			13800138000,        ,   +8613800138000
			１３８００１３８０００,       CN, +8613800138000
			call me,            CN, ''
			020 7946 0018,      QQ, 02079460018
			""")
	void comparesNumbersInOneForm(String typed, String country, String normalised) {
		assertThat(this.phones.normalised(typed, country)).isEqualTo(normalised);
	}

}
