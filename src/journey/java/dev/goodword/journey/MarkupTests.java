package dev.goodword.journey;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {

	@Test
	void findsNothingInAProperPage() {
		assertThat(Markup.errorsOf("""
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="utf-8"><title>Hello</title></head>
				<body><main><h1>Hello</h1><dialog id="d"><p>Yes</p></dialog></main></body></html>""")).isEmpty();
	}

	@Test
	void findsWhatTheStandardForbids() {
		assertThat(Markup.errorsOf("""
				<!DOCTYPE html>
				<html lang="en"><head><title>Hello</title></head>
				<body><p id="a"><div id="a"></div></p><img src="x.png"></body></html>"""))
			.anySatisfy((line) -> assertThat(line).contains("Duplicate ID"))
			.anySatisfy((line) -> assertThat(line).contains("alt"));
	}

}
