package dev.goodword.channels;

import java.util.Optional;

/** Texts that go one way for the whole test, unless the test stops them. */
final class FixedTextWay implements TextWays {

	static final String KEY = "key-canary-8817";

	private final TextWay way;

	private boolean on = true;

	FixedTextWay(TextLimits limits) {
		this.way = new TextWay(new TextSetup("https://texts.example/v1/send", "Lumina", "NEWS_EN", "NEWS_ZH", limits),
				KEY);
	}

	void switchOff() {
		this.on = false;
	}

	@Override
	public TextNow known() {
		return new TextNow(this.on ? TextState.ON : TextState.OFF, true, this.way.setup());
	}

	@Override
	public TextNow now() {
		return known();
	}

	@Override
	public Optional<TextWay> open() {
		return Optional.of(this.way).filter((any) -> this.on);
	}

	TextWay way() {
		return this.way;
	}

}
