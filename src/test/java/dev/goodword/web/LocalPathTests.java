package dev.goodword.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is led to another host. */
class LocalPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/today", "/positions/0192-ab/pipeline", "/staff?done=saved&page=2",
			"/search?q=%E6%9D%8E", "/a/b.c~d_e-f", "/x?back=//evil.example", "/x?u=https://evil.example/" })
	void takesPathsOfOurs(String path) {
		assertThat(LocalPath.parse(path)).hasValue(path);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "today", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
			"/\tevil.example", "/%09/evil.example", "/%2f/evil.example", "/%5cevil.example", "/%0d%0aSet-Cookie:x",
			"https://evil.example", "http:evil.example", "javascript:alert(1)", "/a//evil.example", "/a/../../etc",
			"/./x", "/\u0000", "/ x", "/x\r\nLocation: y", "/x#y", "/x\"y", "/<script>", " /x", "data:text/html,x",
			"//evil.example/%2e%2e", "/\u2028x", "/。。/x" })
	void refusesWhateverCouldBeAnotherHost(String path) {
		assertThat(LocalPath.parse(path)).isEmpty();
	}

	@Test
	void refusesEndlessPaths() {
		assertThat(LocalPath.parse("/" + "a".repeat(2000))).isEmpty();
	}

}
