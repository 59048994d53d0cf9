package dev.goodword.desk.batch;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Long lists are read page by page. */
class BatchLeafTests {

	private static final List<Integer> MANY = IntStream.rangeClosed(1, 250).boxed().toList();

	@Test
	void showsAHundredAtATime() {
		assertThat(BatchLeaf.of(1, 250).of(MANY)).hasSize(100).startsWith(1);
		assertThat(BatchLeaf.of(3, 250).of(MANY)).hasSize(50).startsWith(201).endsWith(250);
		assertThat(BatchLeaf.first(MANY)).hasSize(100);
	}

	@Test
	void leadsOnAndBackAndNowhereElse() {
		assertThat(BatchLeaf.of(1, 250).links("/batches/1", 250))
			.isEqualTo(new BatchLeaf.Links(1, 100, 250, null, "/batches/1?page=2"));
		assertThat(BatchLeaf.of(2, 250).links("/batches/1", 250))
			.isEqualTo(new BatchLeaf.Links(101, 200, 250, "/batches/1?page=1", "/batches/1?page=3"));
		assertThat(BatchLeaf.of(3, 250).links("/batches/1", 250))
			.isEqualTo(new BatchLeaf.Links(201, 250, 250, "/batches/1?page=2", null));
		assertThat(BatchLeaf.of(1, 100).links("/batches/1", 100)).isNull();
	}

	@Test
	void takesTheNearestPageThereIs() {
		assertThat(BatchLeaf.of(0, 250).number()).isEqualTo(1);
		assertThat(BatchLeaf.of(99, 250).number()).isEqualTo(3);
		assertThat(BatchLeaf.of(7, 0).of(List.of())).isEmpty();
	}

}
