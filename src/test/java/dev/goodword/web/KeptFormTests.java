package dev.goodword.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What people typed is given back, secrets are not. */
class KeptFormTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/applications/7/notes");

	@Test
	void keepsEveryFieldInItsOrder() {
		this.request.addParameter("text", "first", "second");
		this.request.addParameter("stage", "7");
		KeptForm form = KeptForm.of(this.request).orElseThrow();
		assertThat(form.action()).isEqualTo("/applications/7/notes");
		assertThat(form.fields()).containsExactly(new KeptForm.Field("text", "first"),
				new KeptForm.Field("text", "second"), new KeptForm.Field("stage", "7"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "_csrf", "password", "newPassword", "currentPassword", "token", "setupToken", "code",
			"clientSecret", "secretKey", "secretAddress", "secretNumber" })
	void leavesSecretsOut(String name) {
		this.request.addParameter(name, "hidden");
		this.request.addParameter("postalCode", "LS1 4AP");
		assertThat(KeptForm.of(this.request).orElseThrow().fields())
			.containsExactly(new KeptForm.Field("postalCode", "LS1 4AP"));
	}

	/** A field that shows dots holds what must stand in no page. */
	@Test
	void leavesOutWhateverOurPagesHideWhileItIsTyped() throws IOException {
		Pattern hidden = Pattern.compile("name='([^']+)'.*?type='password'");
		Set<String> names = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("templates"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				hidden.matcher(Files.readString(file)).results().forEach((found) -> names.add(found.group(1)));
			}
		}
		assertThat(names).contains("secretKey", "secretAddress", "newPassword");
		names.forEach((name) -> this.request.addParameter(name, "hidden"));
		assertThat(KeptForm.of(this.request).orElseThrow().fields()).isEmpty();
	}

	@Test
	void keepsNothingToBeSentAgainWhenASecretIsInIt() {
		this.request.addHeader("Sec-Fetch-Site", "same-origin");
		this.request.addParameter("_csrf", "x");
		this.request.addParameter("text", "written");
		assertThat(KeptForm.whole(this.request)).isPresent();
		this.request.addParameter("password", "hidden");
		assertThat(KeptForm.whole(this.request)).isEmpty();
	}

	@Test
	void readingAPageKeepsNothing() {
		this.request.setMethod("GET");
		this.request.addParameter("q", "x");
		assertThat(KeptForm.of(this.request)).isEmpty();
	}

	@Test
	void travelsThroughAnotherPage() {
		this.request.addParameter("text", "written");
		KeptForm form = KeptForm.of(this.request).orElseThrow();
		MockHttpServletRequest signIn = new MockHttpServletRequest("POST", "/sign-in");
		form.fields().forEach((field) -> signIn.addParameter(form.carriedName(field), field.value()));
		signIn.addParameter("email", "somebody@example.com");
		signIn.addParameter("password", "secret");
		assertThat(KeptForm.carried(form.action(), signIn.getParameterMap())).hasValue(form);
	}

	@Test
	void isNotCarriedToAnotherHost() {
		this.request.addParameter("kept.text", "written");
		assertThat(KeptForm.carried("//evil.example", this.request.getParameterMap())).isEmpty();
		assertThat(KeptForm.carried("/notes", new MockHttpServletRequest().getParameterMap())).isEmpty();
	}

	@Test
	void showsWhatLooksWrittenByAPerson() {
		assertThat(new KeptForm.Field("text", "two words").isText()).isTrue();
		assertThat(new KeptForm.Field("text", "two\nlines").isLong()).isTrue();
		assertThat(new KeptForm.Field("id", "0192-7").isText()).isFalse();
	}

}
