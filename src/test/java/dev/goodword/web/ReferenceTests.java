package dev.goodword.web;

import java.util.HashSet;
import java.util.Set;

import dev.goodword.SeededChance;
import dev.goodword.shared.Chance;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Small things every page may carry: its reference, its banner, its choices. */
class ReferenceTests {

	private final Chance chance = new SeededChance(11);

	@Test
	void canBeReadOutAndIsDrawnOnceARequest() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		String reference = Reference.of(request, this.chance);
		assertThat(reference).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
		assertThat(Reference.of(request, this.chance)).isEqualTo(reference);
		assertThat(request.getAttribute(Reference.ATTRIBUTE)).isEqualTo(reference);
	}

	@Test
	void isAnotherForEveryRequest() {
		Set<String> drawn = new HashSet<>();
		for (int i = 0; i < 1000; i++) {
			drawn.add(Reference.of(new MockHttpServletRequest(), this.chance));
		}
		assertThat(drawn).hasSize(1000).allSatisfy((one) -> assertThat(one).doesNotContain("I", "L", "O", "U"));
	}

	@ParameterizedTest
	@EnumSource
	void aBannerShowsItsGravityWithoutColour(Banner.Kind kind) {
		assertThat(kind.icon()).isNotBlank();
		assertThat(Set.of(Banner.Kind.values()).stream().map(Banner.Kind::icon).distinct()).hasSize(3);
	}

	@Test
	void aBannerKeepsWhatItSaysWhenMoreIsAdded() {
		Banner.Form form = new Banner.Form("/sample/clock", "by", java.util.List.of());
		Banner banner = Banner.of(Banner.Kind.WARNING, "some.key", 1, "two").with(form).explainedAt("/silence");
		assertThat(banner)
			.isEqualTo(new Banner(Banner.Kind.WARNING, "some.key", java.util.List.of(1, "two"), form, "/silence"));
		assertThat(Banner.of(Banner.Kind.FACT, "some.key").form()).isNull();
	}

	@Test
	void aChoiceIsKeptForAYearAndHiddenFromScript() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		request.setSecure(true);
		Choices.keep(request, response, "theme", "dark");
		assertThat(response.getHeader("Set-Cookie")).contains("theme=dark", "Path=/", "Max-Age=31536000", "HttpOnly",
				"Secure", "SameSite=Lax");
		request.setCookies(new Cookie("other", "x"), new Cookie("theme", "dark"), new Cookie("theme", "light"));
		assertThat(Choices.cookie(request, "theme")).hasValue("dark");
		assertThat(Choices.cookie(new MockHttpServletRequest(), "theme")).isEmpty();
	}

	@Test
	void aRequestThatCannotBeReadChoosesNothing() {
		MockHttpServletRequest broken = new MockHttpServletRequest() {
			@Override
			public String getParameter(String name) {
				throw new IllegalStateException("unreadable");
			}
		};
		assertThat(Choices.parameter(broken, "lang")).isEmpty();
	}

}
