package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.shared.DueWork;

import org.springframework.beans.factory.BeanFactory;

/** The product under simulation, whatever its rows lie in. */
interface House {

	BeanFactory beans();

	/** What the passing of time brings about, by the name of its bean. */
	DueWork work(String bean);

	/** A worker of another node over the same rows. */
	DueWork anotherOutbox();

	/** The moment the product's clock shows. */
	Instant instant();

	/** The database tells the product by how much its clock is wrong. */
	void correctClock(Duration difference);

	/** The machine's clock shows another moment. */
	default void timeIs(Instant machine) {
		// who asks the world for the time needs no word of it
	}

	/** The process is gone and another one starts. */
	void restart();

	default <T> T get(Class<T> type) {
		return beans().getBean(type);
	}

}
