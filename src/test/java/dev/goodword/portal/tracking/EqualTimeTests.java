package dev.goodword.portal.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.applications.Applying;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody learns from the answer to a request for a code, or from its time, whether an
 * address is known: what there is to do is done after the answer.
 */
@GoodwordTest
class EqualTimeTests {

	private static final int PAIRS = 60;

	private static final int WARM_UP = 10;

	private static final Duration DIFFERENCE = Duration.ofMillis(10);

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applying applying;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void answersKnownAndUnknownAddressesAlike() {
		PositionId position = this.hiring.openPosition(this.hiring.company());
		List<String> addresses = new ArrayList<>();
		for (int i = 0; i < PAIRS; i++) {
			this.applying.handIn(this.hiring.application(position, "Known", "known" + i + "@time.example"));
			addresses.addAll(List.of("known" + i + "@time.example", "nobody" + i + "@time.example"));
		}
		Collections.shuffle(addresses, new Random(7));
		List<Long> known = new ArrayList<>();
		List<Long> unknown = new ArrayList<>();
		for (String address : addresses) {
			(address.startsWith("known") ? known : unknown).add(ask(address));
		}
		long difference = Math.abs(median(known) - median(unknown));
		assertThat(Duration.ofNanos(difference)).isLessThan(DIFFERENCE);
	}

	/** The time of one request, in nanoseconds. */
	private long ask(String address) {
		Visitor visitor = new Visitor(this.mvc, "en");
		visitor.open("/my");
		long begun = System.nanoTime();
		visitor.post("/my", "email", address);
		long took = System.nanoTime() - begun;
		assertThat(visitor.target()).isEqualTo("/my/code");
		return took;
	}

	private static long median(List<Long> times) {
		return times.stream().skip(WARM_UP).sorted().toList().get((times.size() - WARM_UP) / 2);
	}

}
