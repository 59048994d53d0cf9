package dev.goodword.communication.returns;

import org.springframework.data.repository.Repository;

/** Where the addresses are kept. */
interface StoppedAddressRepository extends Repository<StoppedAddress, byte[]> {

	boolean existsById(byte[] key);

	void deleteById(byte[] key);

	StoppedAddress save(StoppedAddress row);

}
