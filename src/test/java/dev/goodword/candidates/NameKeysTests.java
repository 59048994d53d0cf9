package dev.goodword.candidates;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeysTests {

	private final NameKeys keys = new NameKeys();

	@Test
	void ordersNamesByPinyinForReadersOfChinese() {
		assertOrder(LocaleTag.ZH_HANS, "阿里", "陈宇", "李小龙", "王二", "张三", "周杰");
	}

	@Test
	void ordersLatinNamesByTheAlphabetForEverybody() {
		List.of(LocaleTag.EN, LocaleTag.ZH_HANS)
			.forEach((reader) -> assertOrder(reader, "adam", "Élise", "emil", "Mia", "mia b", "Özil", "Zoë"));
	}

	@Test
	void ordersEveryScriptSomewhere() {
		assertOrder(LocaleTag.EN, "Mia", "Ангела", "مریم", "李小龙");
	}

	@Test
	void cutsKeysToTheirColumns() {
		String longest = "李".repeat(200);

		assertThat(this.keys.sortKey(longest, LocaleTag.ZH_HANS)).hasSizeLessThanOrEqualTo(700);
		assertThat(this.keys.sortKey("Łódź".repeat(50), LocaleTag.EN)).hasSizeLessThanOrEqualTo(700);
		assertThat(this.keys.folded("\uFDFA".repeat(200))).hasSize(400);
		assertThat(this.keys.folded("a" + "𠮷".repeat(300))).hasSize(399);
	}

	@ParameterizedTest
	@CsvSource({ "MIA O'Neill,mia o'neill", "'  Mia   O\u3000Neill ',mia o neill", "Ｍｉａ,mia", "李小龙,李小龙", "José,josé",
			"𠮷野,𠮷野" })
	void foldsCaseWidthAndSpaces(String name, String folded) {
		assertThat(this.keys.folded(name)).isEqualTo(folded);
	}

	@Test
	void keepsAccentsApart() {
		assertThat(this.keys.folded("José")).isNotEqualTo(this.keys.folded("Jose"));
		assertThat(this.keys.folded("José")).isEqualTo(this.keys.folded("JOSE\u0301"));
	}

	private void assertOrder(LocaleTag reader, String... names) {
		List<String> mixed = Arrays.asList(names.clone());
		Collections.shuffle(mixed, new Random(1));
		mixed.sort((a, b) -> Arrays.compareUnsigned(this.keys.sortKey(a, reader), this.keys.sortKey(b, reader)));
		assertThat(mixed).containsExactly(names);
	}

}
