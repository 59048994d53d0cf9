package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.ProductOnMaps;
import dev.goodword.SeededChance;
import dev.goodword.shared.DueWork;

import org.springframework.beans.factory.BeanFactory;

/** The product with rows in memory. */
final class HouseOnMaps implements House, AutoCloseable {

	private final ProductOnMaps product;

	private final Storm storm;

	private final Map<Object, Object> known = new HashMap<>();

	HouseOnMaps(World world, Storm storm, MailSink sink) {
		this.storm = storm;
		this.product = new ProductOnMaps(() -> {
			storm.clockRead();
			return world.machineTime();
		}, new SeededChance(world.seed), sink);
		ShippedRows.copy(this.product.store());
		this.product.faults(storm::beforeCommit, storm::afterCommit);
	}

	@Override
	public BeanFactory beans() {
		return this.product.beans();
	}

	/** Asked for some million times a year, so they are remembered until a restart. */
	@Override
	@SuppressWarnings("unchecked")
	public <T> T get(Class<T> type) {
		return (T) this.known.computeIfAbsent(type, (any) -> this.product.get(type));
	}

	@Override
	public DueWork work(String bean) {
		return (DueWork) this.known.computeIfAbsent(bean, (any) -> this.product.work(bean));
	}

	@Override
	public DueWork anotherOutbox() {
		return this.product.anotherOutbox();
	}

	@Override
	public Instant instant() {
		return this.product.instant();
	}

	@Override
	public void correctClock(Duration difference) {
		this.product.correctClock(difference);
	}

	@Override
	public void restart() {
		this.storm.restarted();
		this.known.clear();
		this.product.restart();
	}

	@Override
	public void close() {
		this.product.close();
	}

}
